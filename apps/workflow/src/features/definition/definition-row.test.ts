import { expect, test } from "vitest";
import { type Deployed, definitionRows } from "./definition-row.ts";
import type { Draft } from "./draft.ts";

const version = (version: number, state: Deployed["versions"][number]["state"], running: number) => ({
  version,
  state,
  running,
  deployedAt: "2026-07-01T00:00:00.000Z",
  by: "赵刚",
  note: "",
  shipped: false,
});
const complaint: Deployed = {
  key: "complaint",
  name: "客户投诉",
  versions: [version(3, "pilot", 2), version(2, "in-force", 30), version(1, "retired", 4)],
};
const draft = (key: string): Draft => ({
  key,
  name: key,
  basedOn: null,
  xml: "",
  forms: {},
  decisions: {},
  savedAt: 7,
});

test("a process says what is in force, what is piloted and how many cases run in all its versions", () => {
  expect(definitionRows([complaint], [], "")).toMatchObject([{ inForce: 2, pilot: 3, running: 36, draftAt: null }]);
});

test("a process that is only drawn here stands in front; a draft of a deployed one is marked on it", () => {
  const rows = definitionRows([complaint], [draft("night-shift"), draft("complaint")], "");
  expect(rows.map(({ key, deployed, draftAt }) => [key, deployed, draftAt])).toEqual([
    ["night-shift", false, 7],
    ["complaint", true, 7],
  ]);
});

test("it is found by a piece of its name or key", () => {
  expect(definitionRows([complaint], [], "投诉")).toHaveLength(1);
  expect(definitionRows([complaint], [], "COMP")).toHaveLength(1);
  expect(definitionRows([complaint], [], "故障")).toHaveLength(0);
});
