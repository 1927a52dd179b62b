import type { Breach } from "../cruise-street.ts";
import { lineRules } from "./line-rules.ts";
import { checkLines } from "./lines.ts";
import { listFiles } from "./list-files.ts";
import { checkNames } from "./names.ts";
import { measureSizes, type Sizes } from "./sizes.ts";
import { type Finding, readTexts } from "./source-file.ts";

export type HouseReport = Sizes & { cycles: number; findings: readonly Finding[] };

/**
 * The measures and rules of the house over every file of the project.
 * @param breaches what the law of the street found; its rings of imports are counted here
 */
export function inspectHouse(root: string, breaches: readonly Breach[]): HouseReport {
  const files = readTexts(root, listFiles(root));
  const { sizes, findings } = measureSizes(files);
  const rings = breaches.filter(({ rule }) => rule === "no-circular");
  return {
    ...sizes,
    cycles: rings.length,
    findings: [
      ...findings,
      ...checkNames(files),
      ...checkLines(files, lineRules),
      ...rings.map(({ from, ring }) => ({ rule: "no-circular", where: from, what: ring.join(" → ") })),
    ],
  };
}
