import { dirname } from "node:path";
import { expect, test } from "vitest";
import { dataFolder } from "./data-folder.ts";
import { bpmn, flow, runCommand, write } from "./testing/command.ts";

test("the scores of the reference suites, where they are beside the project, are told as JSON", () => {
  if (!dataFolder(process.env)) return;
  const { code, lines } = runCommand("conformance", ["--json"]);
  expect(lines).toEqual([
    {
      miwgImport: { passed: 21, of: 21, failed: [] },
      miwgRun: { passed: 7, of: 7, failed: [] },
      tckLevel2: { passed: 116, of: 116, failed: [] },
    },
  ]);
  expect(code).toBe(0);
});

test("without the suites the command says where they belong", () => {
  const { code, out, err } = runCommand("conformance", [], { QUINTET_SHARED: "/nowhere" });
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("QUINTET_SHARED");
});

test("a folder of models is imported, and the rest is told by reason", () => {
  const good = bpmn(`<bpmn:startEvent id="s"/>${flow("f", "s", "e")}<bpmn:endEvent id="e"/>`);
  const path = write("import-good.bpmn", good);
  write("import-bad.bpmn", "<no");
  const { out, code } = runCommand("conformance", ["--models", dirname(path), "--json"]);
  const { models } = JSON.parse(out);
  expect(code).toBe(0);
  expect([models.imported, models.of]).toEqual([1, 2]);
  expect(models.reasons).toMatchObject([{ code: "unreadable-xml", files: ["import-bad.bpmn"] }]);
});
