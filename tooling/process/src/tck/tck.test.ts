import { join } from "node:path";
import { expect, test } from "vitest";
import { DATA_MISSING, dataFolder } from "../data-folder.ts";
import { runTck } from "./run-tck.ts";

const folder = dataFolder(process.env);
if (!folder) throw new Error(DATA_MISSING);
const results = await runTck(join(folder, "dmn-tck"));

test("the kit of level 2 has 28 suites with 116 cases", () => {
  expect(results).toHaveLength(116);
  expect(new Set(results.map(({ name }) => name.split(" ")[0])).size).toBe(28);
});

test.each(results)("$name is decided as the kit says", ({ fault }) => {
  expect(fault).toBeNull();
});
