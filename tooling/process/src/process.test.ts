import { expect, test } from "vitest";
import { bpmn, flow, runCommand, write } from "./testing/command.ts";
import { approval, approvalFile } from "./testing/models.ts";
import { types } from "./testing/play.ts";

const run = (file: string, steps: unknown[], ...more: string[]) =>
  runCommand("process", [
    "run",
    file,
    ...more,
    "--script",
    write(`steps-${Math.trunc(performance.now() * 1000)}.json`, steps),
  ]);

test("a check says nothing of a good model but what deployment warns of, and ends with 0", () => {
  const checked = runCommand("process", ["check", approvalFile, "--language", "en"]);
  expect(checked.code).toBe(0);
  expect(checked.out).toBe(
    "warning  p  diagram-missing  The file has no diagram; it will be laid out automatically.\n",
  );
});

test("a check names element, code and sentence of each refusal, in Chinese unless told otherwise, and ends with 1", () => {
  const file = write("broken.bpmn", approval.replace("${approved == true}", "${approver.says(yes)}"));
  const checked = runCommand("process", ["check", file]);
  expect(checked.code).toBe(1);
  expect(checked.out).toMatch(/^拒绝 {2}f3 {2}\S+ {2}.*approver\.says.*$/m);
  const { lines } = runCommand("process", ["check", file, "--json", "--language", "en"]);
  expect(lines).toMatchObject([{ ok: false, refusals: [{ severity: "refused", element: "f3" }] }]);
});

test("a call that is wrong ends with 2 and says how it is right", () => {
  const calls = [[], ["check"], ["check", "/nowhere.bpmn"], ["run", approvalFile], ["check", approvalFile, "--wrong"]];
  for (const args of calls) {
    const ran = runCommand("process", args);
    expect([args, ran.code, ran.out]).toEqual([args, 2, ""]);
    expect(ran.err).toContain("npm run -s process -- check");
  }
  const script = write("no-list.json", { start: {} });
  expect(runCommand("process", ["run", approvalFile, "--script", script]).code).toBe(2);
});

test("a run prints a line per event and last how things stand", () => {
  const { code, lines, err } = run(approvalFile, [
    { start: { who: "Lin" } },
    { complete: "ask", variables: { approved: true } },
    { service: "book", variables: { number: 7 } },
  ]);
  expect([code, err]).toEqual([0, ""]);
  expect(lines[0]).toMatchObject({ at: "1970-01-01T00:00:00.000Z", type: "started", variables: { who: "Lin" } });
  expect(lines).toContainEqual(
    expect.objectContaining({ type: "taken", element: "choice", flow: "f3", why: "condition" }),
  );
  expect(lines).toContainEqual(expect.objectContaining({ type: "opened", element: "ask", task: 1 }));
  expect(types(lines)).toEqual(
    expect.arrayContaining(["completed ask", "decided choice", "entered booked", "left booked"]),
  );
  expect(lines.at(-1)).toEqual({
    state: "completed",
    open: [],
    waiting: [],
    variables: { who: "Lin", approved: true, number: 7 },
  });
});

test("the same script gives the same lines", () => {
  const steps = [{ start: {} }, { complete: "ask", variables: { approved: true } }];
  expect(run(approvalFile, steps).out).toBe(run(approvalFile, steps).out);
});

test("--auto does the work of systems at once", () => {
  const { lines } = run(approvalFile, [{ start: {} }, { complete: "ask", variables: { approved: true } }], "--auto");
  expect(lines.at(-1)).toMatchObject({ state: "completed", open: [] });
});

test("a model that would not be deployed is not run: its findings, state failed, and 1", () => {
  const file = write(
    "transaction.bpmn",
    bpmn(`<bpmn:startEvent id="s"/>${flow("f", "s", "t")}<bpmn:transaction id="t"/>`),
  );
  const { code, lines } = run(file, [{ start: {} }]);
  expect(code).toBe(1);
  expect(lines[0]).toMatchObject({ type: "refused", element: "t" });
  expect(lines.at(-1)).toMatchObject({ state: "failed" });
});

test("an error told for a service goes to the event that catches it; one that nothing catches stays with the task", async () => {
  const inside = (
    catches: boolean,
  ) => `<bpmn:startEvent id="s"/>${flow("a", "s", "pay")}<bpmn:serviceTask id="pay"/>${flow("b", "pay", "e")}
    <bpmn:endEvent id="e"/>${
      catches
        ? `<bpmn:boundaryEvent id="broke" attachedToRef="pay"><bpmn:errorEventDefinition errorRef="x"/></bpmn:boundaryEvent>
           ${flow("c", "broke", "sorry")}<bpmn:endEvent id="sorry"/>`
        : ""
    }`;
  const around = `<bpmn:error id="x" name="broke" errorCode="E1"/>`;
  const caught = run(write("error.bpmn", bpmn(inside(true), "p", around)), [
    { start: {} },
    { service: "pay", error: "E1" },
  ]);
  expect(types(caught.lines)).toContain("entered sorry");
  expect(caught.lines.at(-1)).toMatchObject({ state: "completed" });
  const kept = run(write("kept.bpmn", bpmn(inside(false), "p", around)), [
    { start: {} },
    { service: "pay", error: "E1" },
  ]);
  expect(kept.lines.at(-1)).toMatchObject({ state: "running", open: ["pay"] });
});
