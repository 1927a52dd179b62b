import { join } from "node:path";
import { expect, test } from "vitest";
import { DATA_MISSING, dataFolder } from "../data-folder.ts";
import { faultOf, importMiwg, plays } from "./run-miwg.ts";

const data = dataFolder(process.env);
if (!data) process.stdout.write(`${DATA_MISSING} Its models are not checked here.\n`);
const folder = join(data ?? "", "bpmn-miwg");
const imported = data ? await importMiwg(folder) : [];

test("the suite, where it is beside the project, has 21 models, and seven of them are run", () => {
  const models = [...new Set(plays.map(({ files }) => files[0]))].sort();
  expect(imported).toHaveLength(data ? 21 : 0);
  expect(models).toEqual(["C.1.0", "C.1.1", "C.3.0", "C.8.1", "C.9.0", "C.9.1", "C.9.2"]);
});

test.each(imported)("$name is imported without a refusal", ({ faults }) => {
  expect(faults).toEqual([]);
});

test.each(data ? plays : [])("$files.0 comes to its end: $tells", async (play) => {
  expect(await faultOf(play, folder)).toBeNull();
});
