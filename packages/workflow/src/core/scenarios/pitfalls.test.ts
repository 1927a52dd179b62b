import { describe, expect, test } from "vitest";
import { chain, Play, parse, timer } from "./diagram.ts";

const HOUR = 3_600_000;
const M = '<bpmn:message id="M" name="news"/>';
const message = '<bpmn:messageEventDefinition messageRef="M"/>';

describe("pitfalls others fell into", () => {
  test("boundary interrupt: the whole subtree goes in one step, and who comes late is told", async () => {
    const nested = `<bpmn:startEvent id="s"/><bpmn:subProcess id="sub"><bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>2</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>
      <bpmn:startEvent id="s1"/><bpmn:parallelGateway id="f"/><bpmn:userTask id="a"/><bpmn:receiveTask id="r" messageRef="M"/><bpmn:serviceTask id="job"/>
      ${chain("s1", "f", "a")}${chain("f", "r")}${chain("f", "job")}<bpmn:boundaryEvent id="in" attachedToRef="a" cancelActivity="false">${timer("timeDuration", "PT9H")}</bpmn:boundaryEvent>
      <bpmn:endEvent id="e1"/>${chain("in", "e1")}</bpmn:subProcess><bpmn:boundaryEvent id="late" attachedToRef="sub">${timer("timeDuration", "PT1H")}</bpmn:boundaryEvent>
      <bpmn:userTask id="h"/>${chain("s", "sub")}${chain("late", "h")}`;
    const play = (await Play.of(nested, M)).start();
    expect(play.open).toEqual(["a", "job", "a", "job"]);
    const before = play.events.length;
    play.tickAt(HOUR);
    expect(play.open).toEqual(["h"]);
    expect(play.instance).toMatchObject({ timers: {}, waits: {}, locals: {}, loops: {} });
    expect(Object.keys(play.instance.tokens)).toHaveLength(1);
    expect(play.events.slice(before).filter(({ kind }) => kind === "cancelled")).toHaveLength(4);
    expect(() => play.send({ kind: "complete", taskId: 1 })).toThrow("task-cancelled");
  });

  test("non-interrupting: each firing adds a token outside, and the scope cannot end until they have", async () => {
    const beside = `<bpmn:startEvent id="s"/><bpmn:subProcess id="sub"><bpmn:startEvent id="s1"/><bpmn:userTask id="a"/>${chain("s1", "a")}
      <bpmn:boundaryEvent id="b" attachedToRef="a" cancelActivity="false">${message}</bpmn:boundaryEvent><bpmn:userTask id="h"/>${chain("b", "h")}</bpmn:subProcess>
      <bpmn:userTask id="after"/>${chain("s", "sub", "after")}`;
    const play = (await Play.of(beside, M))
      .start()
      .send({ kind: "message", name: "news" })
      .send({ kind: "message", name: "news" });
    play.complete("a").complete("h");
    expect(play.open).toEqual(["h"]);
    expect(play.complete("h").open).toEqual(["after"]);
  });

  test("event sub-process: an interrupting one cancels timers and subscriptions but keeps what can be undone", async () => {
    const undo = "<bpmn:compensateEventDefinition/>";
    const scene = `<bpmn:startEvent id="s"/><bpmn:userTask id="pay"/><bpmn:boundaryEvent id="bp" attachedToRef="pay">${undo}</bpmn:boundaryEvent>
      <bpmn:serviceTask id="refund" isForCompensation="true"/><bpmn:association id="as" sourceRef="bp" targetRef="refund"/><bpmn:receiveTask id="wait" messageRef="M"/>
      <bpmn:boundaryEvent id="late" attachedToRef="wait" cancelActivity="false">${timer("timeDuration", "PT1H")}</bpmn:boundaryEvent><bpmn:endEvent id="e"/>
      ${chain("s", "pay", "wait", "e")}${chain("late", "e")}<bpmn:subProcess id="esp" triggeredByEvent="true"><bpmn:startEvent id="on"><bpmn:signalEventDefinition signalRef="S"/></bpmn:startEvent>
      <bpmn:intermediateThrowEvent id="t">${undo}</bpmn:intermediateThrowEvent><bpmn:endEvent id="e1"/>${chain("on", "t", "e1")}</bpmn:subProcess>`;
    const play = (await Play.of(scene, `${M}<bpmn:signal id="S" name="stop"/>`)).start({ kept: 1 }).complete("pay");
    play.send({ kind: "signal", name: "stop" });
    expect(play.instance).toMatchObject({ timers: {}, waits: {}, variables: { kept: 1 } });
    expect(play.open).toEqual(["refund"]);
    expect(play.send({ kind: "service-done", taskId: 2 }).instance.status).toBe("completed");
  });

  test("concurrent and double completion: the second is told, and nothing runs twice", async () => {
    const play = (
      await Play.of(`<bpmn:startEvent id="s"/><bpmn:userTask id="a"/><bpmn:userTask id="b"/>${chain("s", "a", "b")}`)
    )
      .start()
      .complete("a");
    expect(() => play.send({ kind: "complete", taskId: 1 })).toThrow("already-completed");
    expect(play.open).toEqual(["b"]);
  });

  test("transaction boundary: a completion whose way out fails is refused whole; a service behind it does not take it back", async () => {
    const none = `<bpmn:startEvent id="s"/><bpmn:userTask id="a"/><bpmn:exclusiveGateway id="x"/><bpmn:userTask id="b"/>${chain("s", "a", "x")}
      <bpmn:sequenceFlow id="x_b" sourceRef="x" targetRef="b"><bpmn:conditionExpression>= ok = true</bpmn:conditionExpression></bpmn:sequenceFlow>`;
    const play = (await Play.of(none)).start();
    const before = play.instance;
    expect(() => play.complete("a", { variables: { ok: false } })).toThrow("no-way-out");
    expect(play.instance).toBe(before);
    expect(play.complete("a", { variables: { ok: true } }).open).toEqual(["b"]);
    const service = (
      await Play.of(
        `<bpmn:startEvent id="s"/><bpmn:userTask id="a"/><bpmn:serviceTask id="job"/>${chain("s", "a", "job")}`,
      )
    )
      .start()
      .complete("a");
    service.send({ kind: "service-failed", taskId: 2, error: "no answer" });
    expect(service.instance).toMatchObject({ closed: { 1: "completed" }, tasks: { 2: { error: "no answer" } } });
  });

  test("timer catch-up: once with the original time, the next on its own grid, the missed ones counted", async () => {
    const every = `<bpmn:startEvent id="s"/><bpmn:userTask id="a"/><bpmn:boundaryEvent id="b" attachedToRef="a" cancelActivity="false">${timer("timeCycle", "R/PT1H")}</bpmn:boundaryEvent>
      <bpmn:userTask id="h"/>${chain("s", "a")}${chain("b", "h")}`;
    const play = (await Play.of(every)).start().tickAt(7.5 * HOUR);
    expect(play.open).toEqual(["a", "h"]);
    expect(play.events.find(({ kind }) => kind === "fired")).toMatchObject({
      dueAt: HOUR,
      skipped: 6,
      again: { dueAt: 8 * HOUR },
    });
  });

  test("what was stored before there were scopes of variables goes on", async () => {
    const play = (
      await Play.of(
        `<bpmn:startEvent id="s"/><bpmn:receiveTask id="r" messageRef="M"/><bpmn:endEvent id="e"/>${chain("s", "r", "e")}`,
        M,
      )
    ).start();
    const { locals: _l, calls: _c, loops: _o, compensable: _k, undoing: _u, failure: _f, ...old } = play.instance;
    const waits = { 2: { tokenId: 2, nodeId: "r", message: "news" } };
    play.instance = { ...old, waits, next: { token: 3, task: 1, timer: 1 } } as unknown as Play["instance"];
    expect(play.send({ kind: "message", name: "news" }).instance.status).toBe("completed");
  });
});

describe("bad input is refused with a sentence", () => {
  const codes = async (inside: string, outside = ""): Promise<string[]> => {
    const parsed = await parse(inside, outside);
    return parsed.ok ? [] : parsed.refusals.map(({ elementId, code }) => `${elementId} ${code}`);
  };

  test("what is out of scope, by its name", async () => {
    for (const tag of ["transaction", "adHocSubProcess", "complexGateway"]) {
      expect(await codes(`<bpmn:startEvent id="s"/><bpmn:${tag} id="x"/>${chain("s", "x")}`)).toEqual([
        "x unsupported-element",
      ]);
    }
  });

  test("boundary events on a gateway, cron rules, called expressions, starts out of place", async () => {
    const s = '<bpmn:startEvent id="s"/>';
    expect(
      await codes(
        `${s}<bpmn:exclusiveGateway id="x"/><bpmn:boundaryEvent id="b" attachedToRef="x">${message}</bpmn:boundaryEvent>${chain("s", "x")}`,
        M,
      ),
    ).toContain("b boundary-host");
    expect(
      await codes(
        `${s}<bpmn:userTask id="a"/><bpmn:boundaryEvent id="b" attachedToRef="a">${timer("timeCycle", "0 0 9 * * ?")}</bpmn:boundaryEvent>${chain("s", "a")}`,
      ),
    ).toEqual(["b timer-cron"]);
    expect(await codes(`${s}<bpmn:callActivity id="c" calledElement="\${which}"/>${chain("s", "c")}`)).toEqual([
      "c call-dynamic",
    ]);
    expect(
      await codes(
        `${s}<bpmn:startEvent id="x"><bpmn:errorEventDefinition/></bpmn:startEvent><bpmn:userTask id="a"/>${chain("s", "a")}`,
      ),
    ).toEqual(["x start-misplaced"]);
    expect(await codes(`${s}<bpmn:eventBasedGateway id="g" instantiate="true"/>${chain("s", "g")}`)).toEqual([
      "g instantiating-gateway",
    ]);
    expect(
      await codes(
        `${s}<bpmn:userTask id="a"/>${chain("s", "a")}<bpmn:subProcess id="x" triggeredByEvent="true"><bpmn:startEvent id="y"/></bpmn:subProcess>`,
      ),
    ).toEqual(["y start-without-event"]);
  });
});
