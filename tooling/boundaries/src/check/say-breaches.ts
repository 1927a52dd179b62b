import type { Breach } from "../cruise-street.ts";

/** Every breach under its rule, with the sentence that says what the rule asks. */
export function sayBreaches(breaches: readonly Breach[]): string {
  const rules = Map.groupBy(breaches, ({ rule }) => rule);
  return [...rules]
    .flatMap(([rule, found]) => [
      `${rule}: ${found[0]?.why ?? ""}`,
      ...found.map(({ from, to, ring }) => `  ${[from, ...(ring.length > 0 ? ring : [to])].join(" → ")}`),
    ])
    .join("\n");
}
