import type { HouseReport } from "./inspect-house.ts";

/** The report as a person reads it: the measures first, then every finding under its rule. */
export function sayHouse({ findings, ...measures }: HouseReport): string {
  const { files, median, p90, longest, aboveLimit, cycles } = measures;
  const lines = [
    `files           ${files}`,
    `median          ${median} lines`,
    `90th percentile ${p90} lines`,
    `longest         ${longest ? `${longest.lines} lines, ${longest.path}` : "none"}`,
    `above the limit ${aboveLimit}`,
    `import cycles   ${cycles}`,
    `findings        ${findings.length}`,
  ];
  for (const [rule, found] of Map.groupBy(findings, (finding) => finding.rule)) {
    lines.push("", `${rule} (${found.length})`, ...found.map(({ where, what }) => `  ${where}  ${what}`));
  }
  return lines.join("\n");
}
