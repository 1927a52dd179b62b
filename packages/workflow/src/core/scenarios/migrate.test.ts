import { describe, expect, test } from "vitest";
import type { Definition } from "../definition.ts";
import { migrate } from "../migrate.ts";
import { replay } from "../replay.ts";
import { chain, flow, Play, parse, timer } from "./diagram.ts";

async function definition(inside: string): Promise<Definition> {
  const parsed = await parse(inside);
  if (!parsed.ok) throw new Error(parsed.refusals.map(({ sentence }) => sentence).join());
  return parsed.definition;
}

const fork = (
  a: string,
  b: string,
  limit: string,
  extra = "",
) => `<bpmn:startEvent id="s"/><bpmn:parallelGateway id="f"/>
  <bpmn:userTask id="${a}"/><bpmn:userTask id="${b}"/><bpmn:parallelGateway id="j"/><bpmn:endEvent id="e"/>
  <bpmn:boundaryEvent id="late" attachedToRef="${b}" cancelActivity="false">${timer("timeDuration", limit)}</bpmn:boundaryEvent>
  <bpmn:endEvent id="told"/>${chain("late", "told")}${chain("s", "f", a, "j", "e")}${chain("f", b, "j")}${extra}`;

describe("an instance moved to another version", () => {
  test("keeps tokens at a join by the flows they came by, and tells of each what became of it", async () => {
    const from = await definition(fork("a", "b", "PT1H"));
    const to = await definition(fork("a2", "b", "PT1H"));
    const play = (await Play.of(fork("a", "b", "PT1H"))).start().complete("a");
    const blind = migrate(from, to, {}, play.instance, 0);
    expect(blind).toMatchObject({ ok: false, refusals: [{ nodeId: "j", code: "no-place" }] });
    const moved = migrate(from, to, { nodes: { a: "a2" }, flows: { a_j: "a2_j" } }, play.instance, 0);
    if (!moved.ok) throw new Error("refused");
    expect(moved.report.map(({ about, from: at, action }) => `${about} ${at} ${action}`)).toEqual([
      "token b kept",
      "token j kept",
      "timer late kept",
    ]);
    expect(replay(to, [...play.events, ...moved.events])).toEqual(moved.instance);
    const on = new Play(to);
    on.instance = moved.instance;
    expect(on.complete("b").instance.status).toBe("completed");
  });

  test("sets a timer anew only when its rule has changed, and begins what is new", async () => {
    const from = await definition(fork("a", "b", "PT1H"));
    const play = (await Play.of(fork("a", "b", "PT1H"))).start();
    const same = migrate(from, await definition(fork("a", "b", "PT1H")), {}, play.instance, 60_000);
    expect(same).toMatchObject({ ok: true, instance: { timers: { 1: { dueAt: 3_600_000 } } } });
    const changed = migrate(from, await definition(fork("a", "b", "PT2H")), {}, play.instance, 60_000);
    expect(changed).toMatchObject({ ok: true, instance: { timers: { 2: { dueAt: 2 * 3_600_000 + 60_000 } } } });
    const more = `<bpmn:boundaryEvent id="new" attachedToRef="a">${timer("timeDuration", "PT5M")}</bpmn:boundaryEvent>${flow("new", "told")}`;
    const begun = migrate(from, await definition(fork("a", "b", "PT1H", more)), {}, play.instance, 0);
    expect(begun.report).toContainEqual({
      about: "timer",
      tokenId: 3,
      from: "new",
      to: "new",
      action: "begun",
      why: null,
    });
    const fired = play.tickAt(3_600_000).instance;
    expect(migrate(from, from, {}, fired, 3_600_000)).toMatchObject({ ok: true, instance: { timers: {} } });
  });

  test("moves rounds of a loop and what is inside sub-processes, and refuses another kind of element or scope", async () => {
    const sub = (
      inner: string,
      id = "a",
    ) => `<bpmn:startEvent id="s"/><bpmn:subProcess id="sub"><bpmn:multiInstanceLoopCharacteristics>
      <bpmn:loopCardinality>2</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics><bpmn:startEvent id="s1"/>
      <bpmn:${inner} id="${id}"/>${chain("s1", id)}</bpmn:subProcess><bpmn:endEvent id="e"/>${chain("s", "sub", "e")}`;
    const from = await definition(sub("userTask"));
    const play = (await Play.of(sub("userTask"))).start();
    const to = await definition(sub("manualTask", "b"));
    const moved = migrate(from, to, { nodes: { a: "b" } }, play.instance, 0);
    expect(moved.ok && Object.values(moved.instance.tasks).map(({ nodeId }) => nodeId)).toEqual(["b", "b"]);
    const service = migrate(from, await definition(sub("serviceTask")), {}, play.instance, 0);
    expect(service).toMatchObject({ ok: false, refusals: [{ nodeId: "a" }, { nodeId: "a" }] });
    const flat = `<bpmn:startEvent id="s"/><bpmn:userTask id="a"/><bpmn:subProcess id="sub"><bpmn:startEvent id="s1"/></bpmn:subProcess>${chain("s", "a", "sub")}`;
    expect(migrate(from, await definition(flat), {}, play.instance, 0).ok).toBe(false);
  });
});
