import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { deploy } from "./run/deploy.ts";
import { runScript } from "./run/run-script.ts";
import { bpmn, flow, runCommand, write } from "./testing/command.ts";

const approval = bpmn(`
  <bpmn:startEvent id="start"/>${flow("f1", "start", "ask")}
  <bpmn:userTask id="ask" name="Ask"/>${flow("f2", "ask", "choice")}
  <bpmn:exclusiveGateway id="choice" default="f4"/>
  ${flow("f3", "choice", "book", "${approved == true}")}${flow("f4", "choice", "refused")}
  <bpmn:serviceTask id="book" camunda:topic="book" camunda:type="external"/>${flow("f5", "book", "booked")}
  <bpmn:endEvent id="booked"/><bpmn:endEvent id="refused"/>`);
const approvalFile = write("approval.bpmn", approval);

const run = (file: string, steps: unknown[], ...more: string[]) =>
  runCommand("process", [
    "run",
    file,
    ...more,
    "--script",
    write(`steps-${Math.trunc(performance.now() * 1000)}.json`, steps),
  ]);

/** The same without a process of its own, which takes most of the time. */
async function play(file: string, steps: unknown[], ...more: string[]) {
  const texts = [file, ...more].map((path) => ({ file: path, text: readFileSync(path, "utf8") }));
  const lines: Record<string, unknown>[] = [];
  const print = (line: object) => lines.push(JSON.parse(JSON.stringify(line)));
  const went = runScript(await deploy(texts, null, "zh-CN"), steps, { auto: false, language: "zh-CN", print });
  return { went, lines };
}

const types = (lines: Record<string, unknown>[]) => lines.map(({ type, element }) => `${type} ${element ?? ""}`.trim());

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

test("a refused step says why and the run goes on", async () => {
  const { went, lines } = await play(approvalFile, [
    { complete: "ask" },
    { start: {} },
    { complete: "nobody" },
    { complete: "book" },
    { complete: "ask", index: 1 },
    { fly: true },
    { at: "yesterday" },
    { at: "1969-12-31T00:00:00Z" },
    { complete: "ask", variables: { approved: false } },
  ]);
  expect(went).toBe(true);
  const refused = lines.filter(({ type }) => type === "refused");
  expect(refused.map(({ element, code: why }) => [element, why])).toEqual([
    ["ask", "not-started"],
    ["nobody", "unknown-element"],
    ["book", "nothing-open"],
    ["ask", "no-such-index"],
    [null, "unknown-step"],
    [null, "unreadable-instant"],
    [null, "backwards"],
  ]);
  for (const { reason } of refused) expect(reason).toMatch(/\p{Script=Han}/u);
  expect(lines.at(-1)).toMatchObject({ state: "completed" });
});

test("--auto does the work of systems at once", () => {
  const { lines } = run(approvalFile, [{ start: {} }, { complete: "ask", variables: { approved: true } }], "--auto");
  expect(lines.at(-1)).toMatchObject({ state: "completed", open: [] });
});

test("a script that starts nothing is told so", async () => {
  const { went, lines } = await play(approvalFile, []);
  expect(went).toBe(true);
  expect(lines).toEqual([
    expect.objectContaining({ type: "refused", code: "not-started" }),
    { state: "failed", open: [], waiting: [], variables: {} },
  ]);
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

test("the clock moves by script, and due timers fire at the instant it comes to", async () => {
  const file = write(
    "timer.bpmn",
    bpmn(`<bpmn:startEvent id="s"/>${flow("a", "s", "ask")}<bpmn:userTask id="ask"/>${flow("b", "ask", "done")}
      <bpmn:endEvent id="done"/><bpmn:boundaryEvent id="late" attachedToRef="ask"><bpmn:timerEventDefinition>
      <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT2H</bpmn:timeDuration></bpmn:timerEventDefinition>
      </bpmn:boundaryEvent>${flow("c", "late", "wait")}<bpmn:intermediateCatchEvent id="wait"><bpmn:timerEventDefinition>
      <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT0S</bpmn:timeDuration></bpmn:timerEventDefinition>
      </bpmn:intermediateCatchEvent>${flow("d", "wait", "over")}<bpmn:endEvent id="over"/>`),
  );
  const { lines } = await play(file, [
    { at: "2026-01-01T08:00:00+08:00" },
    { start: {} },
    { at: "2026-01-01T05:00:00Z" },
  ]);
  expect(lines[0]).toMatchObject({ at: "2026-01-01T00:00:00.000Z", type: "started" });
  expect(lines).toContainEqual(
    expect.objectContaining({
      at: "2026-01-01T05:00:00.000Z",
      type: "fired",
      element: "late",
      dueAt: "2026-01-01T02:00:00.000Z",
    }),
  );
  expect(types(lines)).toContain("cancelled ask");
  expect(lines.at(-1)).toMatchObject({ state: "completed" });
});

test("messages and signals start a process that is drawn to start by them", async () => {
  const events = `<bpmn:message id="m" name="order"/><bpmn:signal id="g" name="alarm"/>`;
  const file = write(
    "starts.bpmn",
    bpmn(
      `<bpmn:startEvent id="byMessage"><bpmn:messageEventDefinition messageRef="m"/></bpmn:startEvent>${flow("a", "byMessage", "work")}
       <bpmn:startEvent id="bySignal"><bpmn:signalEventDefinition signalRef="g"/></bpmn:startEvent>${flow("b", "bySignal", "work")}
       <bpmn:userTask id="work"/>${flow("c", "work", "end")}<bpmn:endEvent id="end"/>`,
      "p",
      events,
    ),
  );
  const byMessage = (await play(file, [{ message: "order", variables: { n: 1 } }])).lines;
  expect(byMessage.at(-1)).toEqual({ state: "running", open: ["work"], waiting: [], variables: { n: 1 } });
  expect(types(byMessage)).toContain("entered byMessage");
  expect(types((await play(file, [{ signal: "alarm" }])).lines)).toContain("entered bySignal");
});

test("a timer starts the process by itself when no step does", async () => {
  const file = write(
    "timer-start.bpmn",
    bpmn(`<bpmn:startEvent id="s"><bpmn:timerEventDefinition><bpmn:timeCycle xsi:type="bpmn:tFormalExpression">R/P1D</bpmn:timeCycle>
      </bpmn:timerEventDefinition></bpmn:startEvent>${flow("a", "s", "work")}<bpmn:userTask id="work"/>${flow("b", "work", "e")}
      <bpmn:endEvent id="e"/>`),
  );
  expect((await play(file, [{ at: "1970-01-01T12:00:00Z" }])).lines.at(-1)).toMatchObject({ state: "failed" });
  expect((await play(file, [{ at: "1970-01-02T00:00:00Z" }])).lines.at(-1)).toMatchObject({
    state: "running",
    open: ["work"],
  });
});

test("tasks of a called process are known by their own ids, and several of one element by their index", async () => {
  const caller = write(
    "caller.bpmn",
    bpmn(`<bpmn:startEvent id="s"/>${flow("a", "s", "call")}<bpmn:callActivity id="call" calledElement="child">
      <bpmn:multiInstanceLoopCharacteristics camunda:collection="items" camunda:elementVariable="item"/></bpmn:callActivity>
      ${flow("b", "call", "e")}<bpmn:endEvent id="e"/>`),
  );
  const child = write(
    "child.bpmn",
    bpmn(
      `<bpmn:startEvent id="cs"/>${flow("ca", "cs", "pack")}<bpmn:userTask id="pack"/>${flow("cb", "pack", "ce")}<bpmn:endEvent id="ce"/>`,
      "child",
    ),
  );
  const steps = [{ start: { items: ["x", "y", "z"] } }, { complete: "pack", index: 1 }];
  const { lines } = await play(caller, steps, child);
  expect(lines.at(-1)).toMatchObject({ state: "running", open: ["pack", "pack"], waiting: [] });
  expect(lines).toContainEqual(
    expect.objectContaining({ type: "completed", element: "pack", task: 2, calls: ["call"] }),
  );
  const all = await play(caller, [...steps, { complete: "pack" }, { complete: "pack" }], child);
  expect(all.lines.at(-1)).toMatchObject({ state: "completed" });
  expect((await play(caller, steps)).lines[0]).toMatchObject({ type: "refused", element: "call" });
});

test("waiting names what tokens rest on that is no task", async () => {
  const file = write(
    "waiting.bpmn",
    bpmn(
      `<bpmn:startEvent id="s"/>${flow("a", "s", "fork")}<bpmn:parallelGateway id="fork"/>${flow("b", "fork", "work")}
       ${flow("c", "fork", "join")}${flow("d", "fork", "news")}<bpmn:userTask id="work"/>${flow("e", "work", "join")}
       <bpmn:intermediateCatchEvent id="news"><bpmn:messageEventDefinition messageRef="m"/></bpmn:intermediateCatchEvent>
       ${flow("f", "news", "join")}<bpmn:parallelGateway id="join"/>${flow("g", "join", "end")}<bpmn:endEvent id="end"/>`,
      "p",
      `<bpmn:message id="m" name="news"/>`,
    ),
  );
  const last = (await play(file, [{ start: {} }])).lines.at(-1);
  expect(last).toMatchObject({ state: "running", open: ["work"] });
  expect(last?.waiting).toEqual(["join", "news"]);
});

test("business rules take their decision from a .dmn beside the model", async () => {
  const file = write(
    "rule.bpmn",
    bpmn(`<bpmn:startEvent id="s"/>${flow("a", "s", "rule")}<bpmn:businessRuleTask id="rule" camunda:decisionRef="fee"
      camunda:mapDecisionResult="singleEntry" camunda:resultVariable="fee"/>${flow("b", "rule", "e")}<bpmn:endEvent id="e"/>`),
  );
  const dmn = (
    cell: string,
  ) => `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="x" name="x" namespace="n">
    <decision id="fee" name="Fee"><decisionTable><input><inputExpression><text>age</text></inputExpression></input>
    <output name="fee"/><rule><inputEntry><text>${cell}</text></inputEntry><outputEntry><text>3</text></outputEntry></rule>
    </decisionTable></decision></definitions>`;
  const decided = await play(file, [{ start: { age: 20 } }], write("fee.dmn", dmn("&gt;= 18")));
  expect(decided.lines.at(-1)).toMatchObject({ state: "completed", variables: { age: 20, fee: 3 } });
  const unmatched = await play(file, [{ start: { age: 3 } }], write("fee2.dmn", dmn("&gt;= 18")));
  expect(unmatched.lines.at(-1)).toMatchObject({ state: "completed", variables: { age: 3, fee: null } });
  const refused = await play(file, [{ start: { age: 20 } }], write("bad.dmn", dmn("&gt;=")));
  expect(refused.went).toBe(false);
  expect(refused.lines[0]).toMatchObject({ type: "refused", element: "fee", code: "unreadable-cell" });
  expect(runCommand("process", ["check", write("bad2.dmn", dmn("&gt;="))]).code).toBe(1);
  const without = await play(file, [{ start: { age: 20 } }]);
  expect(without.lines.at(-1)).toMatchObject({ state: "running", open: ["rule"] });
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

test("a person escalates where an event catches it", async () => {
  const file = write(
    "escalate.bpmn",
    bpmn(
      `<bpmn:startEvent id="s"/>${flow("a", "s", "work")}<bpmn:userTask id="work"/>${flow("b", "work", "e")}<bpmn:endEvent id="e"/>
       <bpmn:boundaryEvent id="up" attachedToRef="work" cancelActivity="false"><bpmn:escalationEventDefinition escalationRef="x"/>
       </bpmn:boundaryEvent>${flow("c", "up", "lead")}<bpmn:userTask id="lead"/>${flow("d", "lead", "e2")}<bpmn:endEvent id="e2"/>`,
      "p",
      `<bpmn:escalation id="x" name="up" escalationCode="UP"/>`,
    ),
  );
  for (const step of [{ escalate: "UP" }, { escalate: "work", code: "UP" }, { escalate: "UP", element: "work" }]) {
    expect((await play(file, [{ start: {} }, step])).lines.at(-1)).toMatchObject({ open: ["work", "lead"] });
  }
});
