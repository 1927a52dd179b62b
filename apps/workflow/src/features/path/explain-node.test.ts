import type { CaseView } from "@quintet/workflow/contract";
import { expect, test } from "vitest";
import { explainNode } from "./explain-node.ts";
import { type Graph, type GraphFlow, isReturn } from "./graph.ts";

const flow = (id: string, source: string, target: string, told: Partial<GraphFlow> = {}): GraphFlow => ({
  id,
  name: "",
  source,
  target,
  condition: null,
  isDefault: false,
  ...told,
});
const graph: Graph = {
  name: "客户投诉",
  nodes: [
    { id: "opened", name: "", kind: "start", host: null },
    { id: "split", name: "", kind: "parallel", host: null },
    { id: "check", name: "合作方核实", kind: "task", host: null },
    { id: "day", name: "满 24 小时", kind: "event", host: "check" },
    { id: "asked", name: "退单?", kind: "gateway", host: null },
    { id: "judge", name: "裁决", kind: "task", host: null },
    { id: "join", name: "", kind: "parallel", host: null },
    { id: "reply", name: "答复", kind: "task", host: null },
  ],
  flows: [
    flow("f1", "opened", "split"),
    flow("f2", "split", "check"),
    flow("f0", "split", "join"),
    flow("f3", "check", "asked"),
    flow("f4", "asked", "judge", { name: "退单", condition: '= check.outcome = "returned"' }),
    flow("f5", "asked", "join", { name: "已核实", isDefault: true }),
    flow("f6", "join", "reply"),
  ],
};
const task = (told: Partial<CaseView["tasks"][number]>) => told as CaseView["tasks"][number];
const ground = (taken: string[], nodes: CaseView["path"]["nodes"], tasks: CaseView["tasks"] = []) => ({
  graph,
  path: { nodes, flows: taken },
  tasks,
});

test("a step behind a gateway says which answer led there", () => {
  const tasks = [task({ elementId: "check", name: "合作方核实", outcome: "returned" })];
  const story = explainNode(ground(["f1", "f2", "f3", "f4"], { judge: "current" }, tasks), "judge");
  expect(story?.arrivals).toMatchObject([
    { why: "condition", flow: { name: "退单" }, decided: { task: "合作方核实", outcome: "returned" } },
  ]);
});

test("the default way is told as such, and the ways not taken are still open", () => {
  const lived = ground(["f3", "f5"], { asked: "done", join: "current" });
  expect(explainNode(lived, "join")?.arrivals.map(({ why }) => why)).toEqual(["default"]);
  expect(explainNode(lived, "asked")?.onward.map(({ node, taken }) => [node.id, taken])).toEqual([
    ["judge", false],
    ["join", true],
  ]);
});

test("a parallel gateway sends out where it splits and lets on where it joins", () => {
  const lived = ground(["f2", "f6"], { check: "current", reply: "current" });
  expect(explainNode(lived, "check")?.arrivals[0]?.why).toBe("parallel");
  expect(explainNode(lived, "reply")?.arrivals[0]?.why).toBe("joined");
});

test("an event on a border comes from the task it sits on", () => {
  const [arrival] = explainNode(ground([], { day: "done" }), "day")?.arrivals ?? [];
  expect(arrival).toMatchObject({ why: "boundary", from: { id: "check" } });
});

test("a step that is still ahead has no arrival, and a strange one no story", () => {
  expect(explainNode(ground(["f2"], {}), "check")).toMatchObject({ state: "ahead", arrivals: [] });
  expect(explainNode(ground([], {}), "gone")).toBeUndefined();
});

test("a gateway ring before a step does not hold up its story", () => {
  const ring: Graph = {
    name: "",
    nodes: [
      { id: "a", name: "", kind: "gateway", host: null },
      { id: "b", name: "", kind: "gateway", host: null },
    ],
    flows: [flow("ab", "a", "b", { condition: "= true" }), flow("ba", "b", "a", { isDefault: true })],
  };
  const lived = { graph: ring, path: { nodes: { b: "done" as const }, flows: ["ab", "ba"] }, tasks: [] };
  expect(explainNode(lived, "b")?.arrivals[0]?.decided).toBeNull();
});

test("a return is known by the condition that opens its flow", () => {
  expect(graph.flows.filter(isReturn).map(({ id }) => id)).toEqual(["f4"]);
});
