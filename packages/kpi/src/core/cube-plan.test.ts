import { expect, test } from "vitest";
import { accumulate, cellsOf, planQuestions, type Want } from "./cube-plan.ts";
import type { Term } from "./formula.ts";

const term = (measure: Term["measure"], filters: Term["filters"] = {}): Term => ({ kind: "measure", measure, filters });
const span = { from: "2026-07-10T16:00:00.000Z", until: "2026-07-11T16:00:00.000Z" };
const want = (terms: Term[], more: Partial<Want> = {}): Want => ({
  terms,
  filters: {},
  by: null,
  across: null,
  grain: "none",
  span,
  rule: "additive",
  ...more,
});

test("everything of one shape, interval and filter is asked once", () => {
  const plan = planQuestions([
    want([term("contact.offered"), term("contact.answered")]),
    want([term("contact.offered"), term("case.opened", { variant: "complaint" })]),
    want([term("contact.offered")], { by: "channel" }),
  ]);
  expect([...plan.values()].map((one) => [one.measures, one.by, one.filters])).toEqual([
    [["contact.offered", "contact.answered"], null, {}],
    [["case.opened"], null, { variant: "complaint" }],
    [["contact.offered"], "channel", {}],
  ]);
});

test("a stock is asked from the beginning of time, a queue's state from the day before", () => {
  const plan = planQuestions([want([term("case.backlog"), term("queue.waiting")], { rule: "snapshot" })]);
  expect([...plan.values()].map((one) => [one.measures[0], one.from])).toEqual([
    ["case.backlog", "1970-01-01T00:00:00.000Z"],
    ["queue.waiting", "2026-07-09T16:00:00.000Z"],
  ]);
});

test("filters that contradict each other ask nothing and sum to nothing", () => {
  const contradictory = want([term("case.opened", { variant: "complaint" })], { filters: { variant: "imported" } });
  expect(planQuestions([contradictory]).size).toBe(0);
  expect(cellsOf(contradictory, new Map())).toEqual([{ bucket: null, key: null, acrossKey: null, sums: new Map() }]);
});

test("a stock grows by the changes of each bucket, key by key, from what there was before", () => {
  const cell = (bucket: string | null, key: string, n: number) => ({
    bucket,
    key,
    acrossKey: null,
    sums: new Map([["case.backlog", n]]),
  });
  const stock = accumulate([cell("b", "x", 2), cell("a", "x", -1), cell("a", "y", 5)], [cell(null, "x", 10)]);
  expect(stock.map((one) => [one.bucket, one.key, one.sums.get("case.backlog")])).toEqual([
    ["a", "x", 9],
    ["a", "y", 5],
    ["b", "x", 11],
  ]);
});
