import { describe, expect, test } from "vitest";
import { chain, flow, Play } from "./diagram.ts";

const ends = '<bpmn:startEvent id="s"/><bpmn:endEvent id="e"/>';
const task = (id: string) => `<bpmn:userTask id="${id}"/>`;

describe("exclusive gateway", () => {
  const choice = `${ends}${task("a")}${task("b")}<bpmn:exclusiveGateway id="x" default="x_b"/>
    ${chain("s", "x")}${flow("x", "b")}${flow("x", "a", "= amount &gt; 100")}${chain("a", "e")}${chain("b", "e")}`;

  test("takes the first flow whose condition holds", async () => {
    expect((await Play.of(choice)).start({ amount: 101 }).open).toEqual(["a"]);
  });

  test("takes the default flow when no condition holds, also when a variable is missing", async () => {
    expect((await Play.of(choice)).start({ amount: 100 }).open).toEqual(["b"]);
    expect((await Play.of(choice)).start().open).toEqual(["b"]);
  });

  test("without default and with no condition that holds refuses the step and keeps the task open", async () => {
    const play = await Play.of(`${ends}${task("a")}<bpmn:exclusiveGateway id="x"/>
      ${chain("s", "a", "x")}${flow("x", "e", "ready = true")}`);
    play.start();
    expect(() => play.complete("a")).toThrow("no-way-out");
    expect(play.open).toEqual(["a"]);
    expect(play.complete("a", { variables: { ready: true } }).instance.status).toBe("completed");
  });
});

describe("parallel gateway", () => {
  test("waits for every incoming flow, not for as many tokens", async () => {
    const play = await Play.of(`${ends}${task("a")}${task("b")}${task("c")}${task("after")}
      <bpmn:parallelGateway id="split"/><bpmn:exclusiveGateway id="merge"/><bpmn:parallelGateway id="join"/>
      ${chain("s", "split", "a", "merge")}${chain("split", "b", "merge", "join", "after", "e")}${chain("split", "c", "join")}`);
    play.start().complete("a").complete("b");
    expect(play.open).toEqual(["c"]);
    play.complete("c");
    expect(play.open).toEqual(["after"]);
    play.complete("after");
    expect(Object.values(play.instance.tokens).map(({ nodeId }) => nodeId)).toEqual(["join"]);
  });

  test("serves the queued token in a second round", async () => {
    const play = await Play.of(`${ends}${task("a")}${task("b")}${task("c")}${task("d")}${task("after")}
      <bpmn:parallelGateway id="split"/><bpmn:exclusiveGateway id="left"/><bpmn:exclusiveGateway id="right"/>
      <bpmn:parallelGateway id="join"/>${chain("split", "a", "left", "join", "after", "e")}${chain("split", "b", "left")}
      ${chain("s", "split", "c", "right", "join")}${chain("split", "d", "right")}`);
    play.start().complete("a").complete("b").complete("c").complete("d");
    expect(play.open).toEqual(["after", "after"]);
    expect(play.complete("after").complete("after").instance.status).toBe("completed");
  });
});

describe("conditional flows of an activity", () => {
  test("leave together when several hold, and by default when none does", async () => {
    const inside = `${ends}<bpmn:userTask id="t" default="t_e"/>${task("a")}${task("b")}${chain("s", "t", "e")}
      ${flow("t", "a", "x = true")}${flow("t", "b", "y = true")}${chain("a", "e")}${chain("b", "e")}`;
    expect((await Play.of(inside)).start({ x: true, y: true }).complete("t").open).toEqual(["a", "b"]);
    expect((await Play.of(inside)).start().complete("t").instance.status).toBe("completed");
  });
});
