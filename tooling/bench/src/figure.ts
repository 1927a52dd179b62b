/** One measured figure beside its reference, taken in the same run. `ratio` is value over reference. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  reference: string;
  referenceValue: number;
  ratio: number;
}

export const figure = (
  name: string,
  value: number,
  unit: string,
  reference: string,
  referenceValue: number,
): Figure => ({
  name,
  value: round(value),
  unit,
  reference,
  referenceValue: round(referenceValue),
  ratio: round(value / referenceValue),
});

const round = (value: number): number => Number(value.toPrecision(4));

/** A table for people. */
export function table(figures: readonly Figure[]): string {
  const head = ["what", "value", "unit", "reference", "its value", "ratio"];
  const rows = figures.map((one) => [
    one.name,
    String(one.value),
    one.unit,
    one.reference,
    String(one.referenceValue),
    String(one.ratio),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}
