import { describe, expect, test } from "vitest";
import { advance } from "../advance.ts";
import { blankInstance } from "../instance.ts";
import { chain, Play } from "./diagram.ts";

const oneTask = `<bpmn:startEvent id="s"/><bpmn:userTask id="a" quintet:outcomes="yes,no"/><bpmn:userTask id="b"/>
  <bpmn:endEvent id="e"/>${chain("s", "a", "b", "e")}`;

describe("user task", () => {
  test("of two people who complete it, the second is told that it is done", async () => {
    const play = (await Play.of(oneTask)).start().complete("a", { outcome: "yes" });
    expect(() => play.send({ kind: "complete", taskId: 1, outcome: "yes" })).toThrow("already-completed");
  });

  test("that does not exist is unknown", async () => {
    const play = (await Play.of(oneTask)).start();
    expect(() => play.send({ kind: "complete", taskId: 9 })).toThrow("unknown-task");
  });

  test("takes exactly one of its outcomes, and none when it offers none", async () => {
    const play = (await Play.of(oneTask)).start();
    expect(() => play.complete("a")).toThrow("outcome-required");
    expect(() => play.complete("a", { outcome: "maybe" })).toThrow("unknown-outcome");
    play.complete("a", { outcome: "no" });
    expect(() => play.complete("b", { outcome: "no" })).toThrow("unknown-outcome");
    expect(play.instance.outcomes).toEqual({ a: "no" });
  });

  test("a refusal leaves the instance as it was and says why in a sentence", async () => {
    const play = (await Play.of(oneTask)).start();
    const before = structuredClone(play.instance);
    const step = advance(play.definition, play.instance, { kind: "complete", taskId: 1, outcome: "maybe" }, 0);
    expect(step).toMatchObject({
      ok: false,
      reason: "unknown-outcome",
      sentence: "办理结果“maybe”不可用,可选:yes, no。",
    });
    expect(play.instance).toEqual(before);
  });
});

describe("service task", () => {
  const service = `<bpmn:startEvent id="s"/><bpmn:serviceTask id="a" quintet:job="refund"/><bpmn:endEvent id="e"/>
    ${chain("s", "a", "e")}`;

  test("keeps its error until a repair succeeds", async () => {
    const play = (await Play.of(service)).start();
    expect(play.definition.nodes.a?.job).toBe("refund");
    play.send({ kind: "service-failed", taskId: 1, error: "no answer" });
    expect(play.instance.tasks[1]?.error).toBe("no answer");
    play.send({ kind: "service-done", taskId: 1, variables: { refunded: 30 } });
    expect(play.instance).toMatchObject({ status: "completed", variables: { refunded: 30 } });
  });

  test("is not completed by a person", async () => {
    const play = (await Play.of(service)).start();
    expect(() => play.send({ kind: "complete", taskId: 1 })).toThrow("not-a-user-task");
  });
});

describe("an instance", () => {
  test("that has ended refuses everything", async () => {
    const play = (await Play.of(oneTask)).start().send({ kind: "cancel" });
    expect(play.instance).toMatchObject({ status: "cancelled", tokens: {}, tasks: {}, closed: { 1: "cancelled" } });
    for (const kind of ["start", "tick", "cancel"] as const) expect(() => play.send({ kind })).toThrow("finished");
    expect(() => play.complete("a")).toThrow("finished");
  });

  test("takes nothing before its start and starts once", async () => {
    const play = await Play.of(oneTask);
    expect(advance(play.definition, blankInstance(play.definition), { kind: "tick" }, 0)).toMatchObject({
      reason: "not-started",
    });
    play.start();
    expect(() => play.start()).toThrow("already-started");
  });

  test("ends when its last token does, and at a terminate end at once", async () => {
    const split = (end: string) => `<bpmn:startEvent id="s"/><bpmn:parallelGateway id="x"/><bpmn:userTask id="a"/>
      <bpmn:userTask id="b"/><bpmn:endEvent id="e"/><bpmn:endEvent id="t">${end}</bpmn:endEvent>
      ${chain("s", "x", "a", "e")}${chain("x", "b", "t")}`;
    const quiet = (await Play.of(split(""))).start().complete("b");
    expect(quiet.instance.status).toBe("running");
    expect(quiet.complete("a").instance.status).toBe("completed");
    const hard = (await Play.of(split("<bpmn:terminateEventDefinition/>"))).start().complete("b");
    expect(hard.instance).toMatchObject({
      status: "terminated",
      tasks: {},
      closed: { 1: "cancelled", 2: "completed" },
    });
  });
});

describe("message catch", () => {
  const waiting = `<bpmn:startEvent id="s"/><bpmn:intermediateCatchEvent id="m">
    <bpmn:messageEventDefinition messageRef="M"/></bpmn:intermediateCatchEvent><bpmn:endEvent id="e"/>${chain("s", "m", "e")}`;

  test("takes its message once and no other", async () => {
    const play = (await Play.of(waiting, '<bpmn:message id="M" name="rated"/>')).start();
    expect(() => play.send({ kind: "message", name: "paid" })).toThrow("nobody-waits");
    play.send({ kind: "message", name: "rated", variables: { score: 4 } });
    expect(play.instance).toMatchObject({ status: "completed", variables: { score: 4 }, waits: {} });
  });
});
