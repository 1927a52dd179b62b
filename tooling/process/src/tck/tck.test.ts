import { join } from "node:path";
import { expect, test } from "vitest";
import { DATA_MISSING, dataFolder } from "../data-folder.ts";
import { runTck } from "./run-tck.ts";

const folder = dataFolder(process.env);
if (!folder) process.stdout.write(`${DATA_MISSING} Its cases are not checked here.\n`);
const results = folder ? await runTck(join(folder, "dmn-tck")) : [];

test("the kit of level 2, where it is beside the project, has 28 suites with 116 cases", () => {
  expect(results).toHaveLength(folder ? 116 : 0);
  expect(new Set(results.map(({ name }) => name.split(" ")[0])).size).toBe(folder ? 28 : 0);
});

test.each(results)("$name is decided as the kit says", ({ fault }) => {
  expect(fault).toBeNull();
});
