import { existsSync } from "node:fs";
import { join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { law, resolution } from "./law/index.ts";

/** One import that the law forbids; `ring` names the files of a cycle from the first back to itself. */
export type Breach = { rule: string; why: string; from: string; to: string; ring: readonly string[] };

/**
 * Reads every import below packages, apps and tooling of a workspace and holds it against the law.
 * @param root absolute path of the workspace
 */
export async function cruiseStreet(root: string): Promise<{ modules: number; breaches: Breach[] }> {
  const sides = ["packages", "apps", "tooling"].filter((side) => existsSync(join(root, side)));
  const { output } = await cruise(sides, { ...law, baseDir: root }, resolution);
  if (typeof output === "string") throw new Error(output);
  return { modules: output.summary.totalCruised, breaches: breaches(output) };
}

function breaches({ summary }: ICruiseResult): Breach[] {
  const whys = new Map((summary.ruleSetUsed?.forbidden ?? []).map(({ name, comment }) => [name, comment]));
  return summary.violations.map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    why: whys.get(rule.name) ?? "",
    from,
    to,
    ring: cycle?.map(({ name }) => name) ?? [],
  }));
}
