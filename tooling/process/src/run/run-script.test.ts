import { expect, test } from "vitest";
import { bpmn, flow, runCommand, write } from "../testing/command.ts";
import { approvalFile } from "../testing/models.ts";
import { play, types } from "../testing/play.ts";

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
    { complete: "ask" },
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
    ["ask", "finished"],
  ]);
  for (const { reason } of refused) expect(reason).toMatch(/\p{Script=Han}/u);
  expect(lines.at(-1)).toMatchObject({ state: "completed" });
});

test("a script that starts nothing is told so", async () => {
  const { went, lines } = await play(approvalFile, []);
  expect(went).toBe(true);
  expect(lines).toEqual([
    expect.objectContaining({ type: "refused", code: "not-started" }),
    { state: "failed", open: [], waiting: [], variables: {} },
  ]);
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

test("links belong together by the names of their definitions", async () => {
  const link = (kind: string, id: string) =>
    `<bpmn:intermediate${kind}Event id="${id}" name="${id}"><bpmn:linkEventDefinition name="on"/></bpmn:intermediate${kind}Event>`;
  const file = write(
    "links.bpmn",
    bpmn(`<bpmn:startEvent id="s"/>${flow("a", "s", "away")}${link("Throw", "away")}${link("Catch", "here")}
      ${flow("b", "here", "work")}<bpmn:userTask id="work"/>${flow("c", "work", "e")}<bpmn:endEvent id="e"/>`),
  );
  expect((await play(file, [{ start: {} }])).lines.at(-1)).toMatchObject({ state: "running", open: ["work"] });
});
