import { describe, expect, test } from "vitest";
import { chain, Play, parse, timer } from "./diagram.ts";

const HOUR = 3_600_000;
const names = `<bpmn:message id="M" name="news"/><bpmn:message id="N" name="other"/><bpmn:signal id="S" name="alarm"/>
  <bpmn:error id="E" name="broken" errorCode="E1"/><bpmn:escalation id="X" name="late" escalationCode="X1"/>`;
const word = (kind: string, ref = "") => `<bpmn:${kind}EventDefinition ${ref}/>`;
const message = word("message", 'messageRef="M"');
const signal = word("signal", 'signalRef="S"');
const condition = (text: string) =>
  `<bpmn:conditionalEventDefinition><bpmn:condition>${text}</bpmn:condition></bpmn:conditionalEventDefinition>`;
const boundary = (id: string, on: string, event: string, interrupting = true) =>
  `<bpmn:boundaryEvent id="${id}" attachedToRef="${on}" cancelActivity="${interrupting}">${event}</bpmn:boundaryEvent>`;
const play = async (inside: string, variables = {}) => (await Play.of(inside, names)).start(variables);

describe("boundary events", () => {
  const guarded = (event: string, interrupting = true) => `<bpmn:startEvent id="s"/><bpmn:userTask id="a"/>
    ${boundary("b", "a", event, interrupting)}<bpmn:userTask id="h"/><bpmn:endEvent id="e"/>${chain("s", "a", "e")}${chain("b", "h")}`;

  test("by message, signal and condition take the task away or add work beside it", async () => {
    for (const [event, command] of [
      [message, { kind: "message", name: "news" }],
      [signal, { kind: "signal", name: "alarm" }],
    ] as const) {
      expect((await play(guarded(event))).send(command).open).toEqual(["h"]);
      const beside = (await play(guarded(event, false))).send(command).send(command);
      expect(beside.open).toEqual(["a", "h", "h"]);
      expect(beside.complete("a").complete("h").complete("h").instance).toMatchObject({
        status: "completed",
        waits: {},
      });
    }
    const early = await play(guarded(condition("= amount &gt; 100")), { amount: 200 });
    expect(early.open).toEqual(["h"]);
  });

  test("by condition fire on each change from untrue to true, without interrupting again and again", async () => {
    const two = `<bpmn:startEvent id="s"/><bpmn:parallelGateway id="f"/><bpmn:userTask id="a"/><bpmn:userTask id="w"/>
      <bpmn:exclusiveGateway id="m"/><bpmn:exclusiveGateway id="x"/>${boundary("b", "a", condition("= hot"), false)}<bpmn:userTask id="h"/>
      ${chain("s", "f", "a")}${chain("f", "m", "w", "x", "m")}${chain("b", "h")}`;
    const played = await play(two);
    for (const [hot, handled] of [
      [false, 0],
      [true, 1],
      [true, 1],
      [false, 1],
      [true, 2],
    ] as const) {
      played.complete("w", { variables: { hot } });
      expect(played.open.filter((id) => id === "h")).toHaveLength(handled);
    }
  });

  test("by error catch a service's code, by its code before the one for all codes", async () => {
    const both = `<bpmn:startEvent id="s"/><bpmn:serviceTask id="a"/>${boundary("any", "a", word("error"))}
      ${boundary("one", "a", word("error", 'errorRef="E"'))}<bpmn:userTask id="h1"/><bpmn:userTask id="hAny"/><bpmn:endEvent id="e"/>
      ${chain("s", "a", "e")}${chain("one", "h1")}${chain("any", "hAny")}`;
    const fail = (code?: string) => ({
      kind: "service-failed" as const,
      taskId: 1,
      error: "no",
      ...(code && { code }),
    });
    expect((await play(both)).send(fail("E1")).open).toEqual(["h1"]);
    expect((await play(both)).send(fail("E9")).open).toEqual(["hAny"]);
    const incident = (await play(both)).send(fail());
    expect(incident.instance.tasks[1]?.error).toBe("no");
    expect(incident.send({ kind: "retry", taskId: 1 }).instance.tasks[1]?.error).toBe(null);
    expect(() => incident.send({ kind: "skip", taskId: 1 })).toThrow("no-incident");
    incident.send(fail()).send({ kind: "skip", taskId: 1, variables: { value: 7 } });
    expect(incident.instance).toMatchObject({ status: "completed", variables: { value: 7 } });
  });

  test("an error that nobody catches fails the instance with its code", async () => {
    const open = `<bpmn:startEvent id="s"/><bpmn:parallelGateway id="f"/><bpmn:userTask id="a"/><bpmn:userTask id="b"/>
      <bpmn:endEvent id="e">${word("error", 'errorRef="E"')}</bpmn:endEvent>${chain("s", "f", "a", "e")}${chain("f", "b")}`;
    const played = (await play(open)).complete("a");
    expect(played.instance).toMatchObject({ status: "failed", failure: "E1", tokens: {}, tasks: {} });
    expect(() => played.complete("b")).toThrow("finished");
  });

  test("by escalation catch what a person or the process tells; told to nobody, the process goes on", async () => {
    const guardedTask = guarded(word("escalation", 'escalationRef="X"'), false);
    const told = (await play(guardedTask)).send({ kind: "escalate", taskId: 1, code: "X1" });
    expect(told.open).toEqual(["a", "h"]);
    expect(() => told.send({ kind: "escalate", elementId: "a", code: "X2" })).toThrow("nobody-catches");
    const sub = (caught: string) => `<bpmn:startEvent id="s"/><bpmn:subProcess id="sub"><bpmn:startEvent id="s1"/>
      <bpmn:intermediateThrowEvent id="t">${word("escalation", 'escalationRef="X"')}</bpmn:intermediateThrowEvent><bpmn:userTask id="in"/>
      ${chain("s1", "t", "in")}</bpmn:subProcess>${caught}<bpmn:endEvent id="e"/>${chain("s", "sub", "e")}`;
    const caught = (interrupting: boolean) =>
      `${boundary("b", "sub", word("escalation"), interrupting)}<bpmn:userTask id="h"/>${chain("b", "h")}`;
    expect((await play(sub(""))).open).toEqual(["in"]);
    expect((await play(sub(caught(false)))).open.sort()).toEqual(["h", "in"]);
    expect((await play(sub(caught(true)))).open).toEqual(["h"]);
  });
});

describe("event sub-processes", () => {
  const scene = (
    event: string,
    interrupting: boolean,
  ) => `<bpmn:startEvent id="s"/><bpmn:parallelGateway id="f"/><bpmn:userTask id="a"/>
    <bpmn:serviceTask id="b"/><bpmn:endEvent id="e"/>${chain("s", "f", "a", "e")}${chain("f", "b")}${boundary("late", "a", timer("timeDuration", "PT1H"))}${chain("late", "e")}
    <bpmn:subProcess id="esp" triggeredByEvent="true"><bpmn:startEvent id="on" isInterrupting="${interrupting}">${event}</bpmn:startEvent>
    <bpmn:userTask id="h"/><bpmn:endEvent id="e1"/>${chain("on", "h", "e1")}</bpmn:subProcess>`;

  test("that interrupt take all siblings away with their timers and waits, and keep the variables", async () => {
    const played = (await play(scene(message, true), { kept: 1 })).send({
      kind: "message",
      name: "news",
      variables: { why: "x" },
    });
    expect(played.open).toEqual(["h"]);
    expect(played.instance).toMatchObject({ timers: {}, waits: {}, variables: { kept: 1, why: "x" } });
    expect(() => played.send({ kind: "message", name: "news" })).toThrow("nobody-waits");
    expect(played.complete("h").instance.status).toBe("completed");
  });

  test("that do not interrupt run beside, as often as they are called, and the scope waits for them", async () => {
    const played = (await play(scene(signal, false)))
      .send({ kind: "signal", name: "alarm" })
      .send({ kind: "signal", name: "alarm" });
    expect(played.open).toEqual(["a", "b", "h", "h"]);
    played.complete("a").send({ kind: "service-done", taskId: 2 }).complete("h");
    expect(played.instance.status).toBe("running");
    expect(played.complete("h").instance).toMatchObject({ status: "completed", waits: {} });
  });

  test("by time are set when the scope begins and cleared when it ends", async () => {
    const timed = scene(timer("timeCycle", "R/PT10M"), false);
    const played = (await play(timed)).tickAt(25 * 60_000);
    expect(played.open).toEqual(["a", "b", "h"]);
    expect(
      Object.values(played.instance.timers)
        .map(({ dueAt }) => dueAt / 60_000)
        .sort(),
    ).toEqual([30, 60]);
    played.complete("a").complete("h").send({ kind: "service-done", taskId: 2 });
    expect(played.instance).toMatchObject({ status: "completed", timers: {} });
  });

  test("by error catch what is thrown in their scope, the nearest first", async () => {
    const nested = `<bpmn:startEvent id="s"/><bpmn:subProcess id="sub"><bpmn:startEvent id="s1"/><bpmn:serviceTask id="job"/>${chain("s1", "job")}
      <bpmn:subProcess id="esp" triggeredByEvent="true"><bpmn:startEvent id="on">${word("error")}</bpmn:startEvent><bpmn:userTask id="h"/>
      <bpmn:endEvent id="again">${word("error", 'errorRef="E"')}</bpmn:endEvent>${chain("on", "h", "again")}</bpmn:subProcess></bpmn:subProcess>
      ${boundary("b", "sub", word("error", 'errorRef="E"'))}<bpmn:userTask id="outer"/>${chain("s", "sub")}${chain("b", "outer")}`;
    const played = (await play(nested)).send({ kind: "service-failed", taskId: 1, error: "x", code: "ANY" });
    expect(played.open).toEqual(["h"]);
    expect(played.complete("h").open).toEqual(["outer"]);
  });
});

describe("event-based gateway", () => {
  const race = `<bpmn:startEvent id="s"/><bpmn:eventBasedGateway id="g"/><bpmn:intermediateCatchEvent id="m">${message}</bpmn:intermediateCatchEvent>
    <bpmn:intermediateCatchEvent id="t">${timer("timeDuration", "PT1H")}</bpmn:intermediateCatchEvent><bpmn:receiveTask id="r" messageRef="N"/>
    <bpmn:userTask id="a"/><bpmn:userTask id="b"/><bpmn:userTask id="c"/>${chain("s", "g", "m", "a")}${chain("g", "t", "b")}${chain("g", "r", "c")}`;

  test("takes the way of the first event and clears the others", async () => {
    const first = (await play(race)).send({ kind: "message", name: "news" });
    expect(first.open).toEqual(["a"]);
    expect(first.instance).toMatchObject({ timers: {}, waits: {} });
    expect((await play(race)).tickAt(HOUR).open).toEqual(["b"]);
    expect((await play(race)).send({ kind: "message", name: "other" }).open).toEqual(["c"]);
  });

  test("is refused with something behind it that waits for nothing", async () => {
    const parsed = await parse(
      `<bpmn:startEvent id="s"/><bpmn:eventBasedGateway id="g"/><bpmn:userTask id="a"/>${chain("s", "g", "a")}`,
    );
    expect(parsed).toMatchObject({ ok: false, refusals: [{ elementId: "a", code: "gateway-target" }] });
  });
});

describe("messages, signals, links and starts", () => {
  test("a message goes by its key to the one that is meant", async () => {
    const keyed = `<bpmn:startEvent id="s"/><bpmn:parallelGateway id="f"/><bpmn:receiveTask id="r1" messageRef="K" quintet:correlationKey="= one"/>
      <bpmn:receiveTask id="r2" messageRef="K" quintet:correlationKey="= two"/>${chain("s", "f", "r1")}${chain("f", "r2")}`;
    const played = (await Play.of(keyed, '<bpmn:message id="K" name="k"/>')).start({ one: "A", two: 2 });
    expect(() => played.send({ kind: "message", name: "k", key: "B" })).toThrow("other-key");
    played.send({ kind: "message", name: "k", key: 2 });
    expect(Object.values(played.instance.tokens).map(({ nodeId }) => nodeId)).toEqual(["r1"]);
  });

  test("a signal thrown inside wakes what waits in the same instance and is told outside", async () => {
    const both = `<bpmn:startEvent id="s"/><bpmn:parallelGateway id="f"/><bpmn:intermediateCatchEvent id="c">${signal}</bpmn:intermediateCatchEvent>
      <bpmn:userTask id="a"/><bpmn:intermediateThrowEvent id="t">${signal}</bpmn:intermediateThrowEvent><bpmn:endEvent id="m">${message}</bpmn:endEvent>
      ${chain("s", "f", "c")}${chain("f", "a", "t", "m")}`;
    const played = (await play(both)).complete("a");
    expect(played.instance.status).toBe("completed");
    expect(played.events.flatMap((event) => (event.kind === "thrown" ? [[event.what, event.name]] : []))).toEqual([
      ["signal", "alarm"],
      ["message", "news"],
    ]);
  });

  test("a link leads to the catching link of its name; one without is refused", async () => {
    const link = (name: string) => `<bpmn:linkEventDefinition name="${name}"/>`;
    const linked = (
      name: string,
    ) => `<bpmn:startEvent id="s"/><bpmn:intermediateThrowEvent id="t" name="L">${link("L")}</bpmn:intermediateThrowEvent>
      <bpmn:intermediateCatchEvent id="c" name="${name}">${link(name)}</bpmn:intermediateCatchEvent><bpmn:userTask id="a"/>${chain("s", "t")}${chain("c", "a")}`;
    expect((await play(linked("L"))).open).toEqual(["a"]);
    expect(await parse(linked("M"))).toMatchObject({ ok: false, refusals: [{ elementId: "t", code: "link-alone" }] });
  });

  test("a process with several starts begins by the one that is meant", async () => {
    const starts = `<bpmn:startEvent id="m">${message}</bpmn:startEvent><bpmn:startEvent id="t">${timer("timeCycle", "R/P1D")}</bpmn:startEvent>
      <bpmn:userTask id="a"/><bpmn:userTask id="b"/>${chain("m", "a")}${chain("t", "b")}`;
    const blank = await Play.of(starts, names);
    expect(blank.send({ kind: "message", name: "news", variables: { n: 1 } }).open).toEqual(["a"]);
    expect((await Play.of(starts, names)).send({ kind: "start", startId: "t" }).open).toEqual(["b"]);
    expect((await Play.of(starts, names)).start().open).toEqual(["a"]);
  });

  test("a repetition with a first time begins at that time", async () => {
    const at = `<bpmn:startEvent id="s"/><bpmn:userTask id="a"/>${boundary("b", "a", timer("timeCycle", "R3/1970-01-01T05:00:00Z/PT1H"), false)}
      <bpmn:userTask id="h"/>${chain("s", "a")}${chain("b", "h")}`;
    const played = await play(at);
    expect(played.instance.timers[1]?.dueAt).toBe(5 * HOUR);
    expect(played.tickAt(5 * HOUR).instance.timers[1]?.dueAt).toBe(6 * HOUR);
  });
});
