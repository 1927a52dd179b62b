import { describe, expect, test } from "vitest";
import { nextSteps } from "../next.ts";
import { chain, flow, Play } from "./diagram.ts";

const some = (
  inside: string,
) => `<bpmn:startEvent id="s"/><bpmn:inclusiveGateway id="x" default="x_c"/><bpmn:inclusiveGateway id="j"/>
  <bpmn:userTask id="a"/><bpmn:userTask id="b"/><bpmn:userTask id="c"/><bpmn:userTask id="after"/><bpmn:endEvent id="e"/>
  ${chain("s", "x")}${flow("x", "a", "= a")}${flow("x", "b", "= b")}${flow("x", "c")}${chain("b", "j", "after", "e")}${chain("c", "j")}${inside}`;
const plain = some(chain("a", "j"));
const went = (play: Play, node: string): number =>
  play.events.filter((event) => event.kind === "entered" && event.nodeId === node).length;

describe("an inclusive join (pitfall: inclusive join)", () => {
  test("waits for those that were sent and no others, and fires once", async () => {
    const play = (await Play.of(plain)).start({ a: true, b: true }).complete("a");
    expect(play.open).toEqual(["b"]);
    expect(nextSteps(play.definition, play.instance, 0).joins).toEqual([
      { nodeId: "j", parent: null, arrived: ["a_j"], missing: ["b_j", "c_j"], awaited: ["b"] },
    ]);
    expect(play.complete("b").open).toEqual(["after"]);
    expect(went(play, "after")).toBe(1);
    expect((await Play.of(plain)).start().complete("c").open).toEqual(["after"]);
  });

  test("fires when the token it waits for dies elsewhere", async () => {
    const guarded =
      some(`${chain("a", "j")}<bpmn:boundaryEvent id="stop" attachedToRef="b"><bpmn:messageEventDefinition messageRef="M"/>
      </bpmn:boundaryEvent><bpmn:endEvent id="gone"/>${chain("stop", "gone")}`);
    const play = (await Play.of(guarded, '<bpmn:message id="M" name="stop"/>'))
      .start({ a: true, b: true })
      .complete("a");
    expect(play.send({ kind: "message", name: "stop" }).open).toEqual(["after"]);
  });

  test("fires when a token moves to where it cannot come in any more", async () => {
    const turning = some(
      `<bpmn:exclusiveGateway id="d" default="d_j"/>${chain("a", "d", "j")}${flow("d", "e", "= away")}`,
    );
    const play = (await Play.of(turning)).start({ a: true, b: true, away: true }).complete("b");
    expect(play.open).toEqual(["a"]);
    expect(play.complete("a").open).toEqual(["after"]);
  });

  test("keeps a second token on a filled way for the next round", async () => {
    const doubled = some(`<bpmn:parallelGateway id="f"/><bpmn:exclusiveGateway id="m"/><bpmn:userTask id="a2"/>
      ${chain("a", "f", "m", "j")}${chain("f", "a2", "m")}`);
    const play = (await Play.of(doubled)).start({ a: true, b: true }).complete("a").complete("a2");
    expect(Object.values(play.instance.tokens).filter(({ nodeId }) => nodeId === "j")).toHaveLength(2);
    play.complete("b");
    expect(play.open).toEqual(["after", "after"]);
  });

  test("refuses the step when no condition holds and there is no default", async () => {
    const play = await Play.of(plain.replace(' default="x_c"', "").replace(flow("x", "c"), flow("x", "c", "= c")));
    expect(() => play.start()).toThrow("no-way-out");
    expect(play.instance.status).toBe("blank");
  });
});

test("a parallel join behind a merge waits for distinct flows (pitfall: AND join)", async () => {
  const play = (
    await Play.of(`<bpmn:startEvent id="s"/><bpmn:parallelGateway id="f"/><bpmn:userTask id="a"/><bpmn:userTask id="b"/><bpmn:userTask id="c"/>
    <bpmn:exclusiveGateway id="m"/><bpmn:parallelGateway id="j"/><bpmn:userTask id="after"/>${chain("s", "f", "a", "m", "j", "after")}${chain("f", "b", "m")}${chain("f", "c", "j")}`)
  ).start();
  expect(play.complete("a").complete("b").open).toEqual(["c"]);
  expect(play.complete("c").open).toEqual(["after"]);
  expect(Object.values(play.instance.tokens).filter(({ nodeId }) => nodeId === "j")).toHaveLength(1);
});
