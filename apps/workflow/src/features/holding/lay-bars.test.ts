import type { CaseView } from "@quintet/workflow/contract";
import { expect, test } from "vitest";
import type { SpanView } from "../case/case-parts.ts";
import { layBars, ticksOf } from "./lay-bars.ts";

const hour = 3_600_000;
const noon = Date.parse("2026-11-21T12:00:00Z");
const at = (hours: number) => new Date(noon + hours * hour).toISOString();
const span = (told: Partial<SpanView>): SpanView => ({
  party: "悦听科技",
  partyKind: "partner",
  name: "合作方核实",
  nameEn: "Partner check",
  from: at(0),
  until: null,
  outcome: null,
  ...told,
});
const lay = (spans: SpanView[], now: number, tasks: CaseView["tasks"] = []) =>
  layBars({ openedAt: at(0), closedAt: null, spans, tasks }, noon + now * hour);

test("what is still with a party grows until now", () => {
  const spans = [span({ from: at(1) })];
  expect(lay(spans, 2).lanes[0]?.bars[0]).toMatchObject({ left: 0.5, width: 0.5, until: null });
  expect(lay(spans, 4).lanes[0]?.bars[0]).toMatchObject({ left: 0.25, width: 0.75 });
});

test("a case that nobody has any more ends with its last stay, however late one looks", () => {
  const { end, lanes } = lay([span({ until: at(2) })], 500);
  expect(end).toBe(noon + 2 * hour);
  expect(lanes[0]?.total).toBe(2 * hour);
});

test("each party has one lane, in the order in which it came in, and side by side counts once", () => {
  const { lanes } = lay(
    [
      span({ party: "林悦", partyKind: "owner", until: at(3) }),
      span({ until: at(1), outcome: "returned" }),
      span({ party: "林悦", partyKind: "owner", from: at(1), until: at(4) }),
    ],
    4,
  );
  expect(lanes.map(({ party, bars, total }) => [party, bars.length, total])).toEqual([
    ["林悦", 2, 4 * hour],
    ["悦听科技", 1, hour],
  ]);
});

test("the part past the limit of its task is known", () => {
  const task = { openedAt: at(0), name: "合作方核实", partyName: "悦听科技", dueAt: at(1), elementId: "partnerCheck" };
  const { lanes } = lay([span({ until: at(4) })], 4, [task as CaseView["tasks"][number]]);
  expect(lanes[0]?.bars[0]).toMatchObject({ lateAfter: 0.25, lateBy: 3 * hour, elementId: "partnerCheck" });
});

test("a case that begins and ends in one moment still has a scale", () => {
  const { lanes, start, end } = lay([span({ until: at(0) })], 9);
  expect(end - start).toBe(60_000);
  expect(lanes[0]?.bars[0]).toMatchObject({ left: 0, width: 0 });
});

test("what a party has at the same time lies one under the other, and what follows takes the free row", () => {
  const owner = { party: "林悦", partyKind: "owner" } as const;
  const { lanes } = lay(
    [
      span({ ...owner, until: at(0) }),
      span({ ...owner, until: at(4) }),
      span({ ...owner, from: at(1), until: at(2) }),
      span({ ...owner, from: at(2), until: at(4) }),
    ],
    4,
  );
  expect(lanes[0]?.bars.map(({ row, next }) => [row, next])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0.5],
    [1, 1],
  ]);
  expect(lanes[0]?.rows).toBe(2);
});

test("ticks stand on round local times and there are never more than asked for", () => {
  const eight = 8 * hour;
  const ticks = ticksOf({ start: noon + 600_000, end: noon + 7 * hour }, eight, 7);
  expect(ticks.map((tick) => (tick + eight) % hour)).toEqual(ticks.map(() => 0));
  expect(ticks.length).toBeLessThanOrEqual(7);
  expect(ticksOf({ start: noon, end: noon + 900 * 24 * hour }, eight).length).toBeLessThanOrEqual(10);
});
