import { describe, expect, test } from "vitest";
import { chain, Play, timer } from "./diagram.ts";

const HOUR = 3_600_000;

const boundary = (event: string, interrupting = true) => `<bpmn:startEvent id="s"/><bpmn:userTask id="a"/>
  <bpmn:boundaryEvent id="late" attachedToRef="a" cancelActivity="${interrupting}">${event}</bpmn:boundaryEvent>
  <bpmn:userTask id="escalate"/><bpmn:endEvent id="e"/>${chain("s", "a", "e")}${chain("late", "escalate", "e")}`;

describe("boundary timer", () => {
  test("that interrupts takes the task away, and a late completion is told so", async () => {
    const play = (await Play.of(boundary(timer("timeDuration", "PT1H")))).start().tickAt(HOUR);
    expect(play.open).toEqual(["escalate"]);
    expect(() => play.send({ kind: "complete", taskId: 1 })).toThrow("task-cancelled");
  });

  test("that does not interrupt adds work beside the task, once", async () => {
    const play = (await Play.of(boundary(timer("timeDuration", "PT1H"), false)))
      .start()
      .tickAt(HOUR)
      .tickAt(9 * HOUR);
    expect(play.open).toEqual(["a", "escalate"]);
    expect(play.complete("a").instance.status).toBe("running");
    expect(play.complete("escalate").instance.status).toBe("completed");
  });

  test("is cleared when the task is done first, and firing it then is refused", async () => {
    const play = (await Play.of(boundary(timer("timeDuration", "PT1H")))).start();
    expect(() => play.send({ kind: "fire", timerId: 1 })).toThrow("not-due");
    expect(() => play.send({ kind: "fire", timerId: 2 })).toThrow("unknown-timer");
    const other = (await Play.of(boundary(timer("timeDuration", "PT1H"), false))).start();
    other.now = HOUR;
    other.send({ kind: "fire", timerId: 1 });
    expect(() => other.send({ kind: "fire", timerId: 1 })).toThrow("timer-gone");
  });

  test("that repeats fires once after a long silence and goes on in its own grid", async () => {
    const play = (await Play.of(boundary(timer("timeCycle", "R/PT1H"), false))).start().tickAt(5.5 * HOUR);
    expect(play.open).toEqual(["a", "escalate"]);
    expect(play.events.find((event) => event.kind === "fired")).toMatchObject({ dueAt: HOUR, skipped: 4 });
    expect(play.instance.timers[1]?.dueAt).toBe(6 * HOUR);
  });

  test("that repeats three times stops after the third slot", async () => {
    const play = (await Play.of(boundary(timer("timeCycle", "R3/PT1H"), false))).start();
    play.tickAt(HOUR).tickAt(2 * HOUR);
    expect(play.instance.timers[1]?.cycle?.left).toBe(1);
    play.tickAt(8 * HOUR).tickAt(20 * HOUR);
    expect(play.open).toEqual(["a", "escalate", "escalate", "escalate"]);
    expect(play.instance.timers).toEqual({});
  });
});

describe("timer catch", () => {
  const wait = (event: string) => `<bpmn:startEvent id="s"/><bpmn:intermediateCatchEvent id="t">${event}
    </bpmn:intermediateCatchEvent><bpmn:endEvent id="e"/>${chain("s", "t", "e")}`;

  test("waits for a duration, a date, or what an expression says", async () => {
    const due = async (event: string, variables = {}) =>
      (await Play.of(wait(event))).start(variables).instance.timers[1]?.dueAt;
    expect(await due(timer("timeDuration", "PT2H"))).toBe(2 * HOUR);
    expect(await due(timer("timeDate", "1970-01-02T08:00:00+08:00"))).toBe(24 * HOUR);
    expect(await due(timer("timeDuration", "= patience"), { patience: "PT3H" })).toBe(3 * HOUR);
    expect(await due(timer("timeDate", "= now() + duration(&quot;PT1H&quot;)"))).toBe(HOUR);
  });

  test("refuses the step when the expression gives no time", async () => {
    const play = await Play.of(wait(timer("timeDuration", "= patience")));
    expect(() => play.start({ patience: "soon" })).toThrow("timer-unreadable");
  });
});

describe("sub-process", () => {
  const inside = `<bpmn:startEvent id="s"/><bpmn:subProcess id="sub"><bpmn:startEvent id="s1"/><bpmn:parallelGateway id="x"/>
    <bpmn:userTask id="a"/><bpmn:userTask id="b"/><bpmn:endEvent id="e1"/>${chain("s1", "x", "a", "e1")}${chain("x", "b", "e1")}
    </bpmn:subProcess><bpmn:boundaryEvent id="late" attachedToRef="sub">${timer("timeDuration", "PT1H")}</bpmn:boundaryEvent>
    <bpmn:userTask id="after"/><bpmn:endEvent id="e"/>${chain("s", "sub", "after", "e")}${chain("late", "e")}`;

  test("goes on when its last token has ended", async () => {
    const play = (await Play.of(inside)).start().complete("a");
    expect(play.open).toEqual(["b"]);
    expect(play.complete("b").open).toEqual(["after"]);
    expect(play.instance.timers).toEqual({});
  });

  test("is taken away with everything in it when interrupted", async () => {
    const play = (await Play.of(inside)).start().complete("a").tickAt(HOUR);
    expect(play.instance).toMatchObject({ status: "completed", tokens: {}, tasks: {}, timers: {} });
  });
});
