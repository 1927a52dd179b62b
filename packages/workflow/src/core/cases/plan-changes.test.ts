import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import type { Command } from "../command.ts";
import type { Definition } from "../definition.ts";
import type { Event } from "../event.ts";
import { blankInstance, type Instance } from "../instance.ts";
import { parseDefinition } from "../parse-definition.ts";
import { type Change, changesOf } from "./change.ts";
import { type Parties, type Party, wantedParties } from "./party.ts";
import { planChanges } from "./plan-changes.ts";
import { stepCase, stepOpening } from "./step-case.ts";

const HOUR = 3_600_000;
const nobody = { ownerId: null, teamId: null, centreId: null, partnerId: null };
const owner: Party = { ...nobody, kind: "owner", name: "林悦", ownerId: "lin", teamId: "one", centreId: "south" };
const parties: Parties = {
  owner,
  "department:billing": { ...nobody, kind: "department", name: "计费中心", teamId: "billing" },
  partner: { ...nobody, kind: "partner", name: "悦听", partnerId: "yueting" },
  arbiter: { ...nobody, kind: "arbiter", name: "运营主管", centreId: "south" },
};
let complaint: Definition;

beforeAll(async () => {
  const parsed = await parseDefinition(
    await readFile(new URL("../../../definitions/complaint.bpmn", import.meta.url), "utf8"),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  complaint = parsed.definition;
});

class Played {
  instance: Instance;
  events: Event[] = [];
  changes: Change[] = [];
  constructor() {
    const step = stepOpening(complaint, blankInstance(complaint), { partner: true }, 0);
    if (!step.ok) throw new Error(step.sentence);
    this.instance = step.instance;
    this.events = step.events;
    this.changes = planChanges(complaint, parties, step.events);
  }
  send(command: Command, now: number): this {
    const step = stepCase(complaint, this.instance, command, now);
    if (!step.ok) throw new Error(step.sentence);
    this.instance = step.instance;
    this.events = step.events;
    this.changes = planChanges(complaint, parties, step.events);
    return this;
  }
  complete(nodeId: string, now: number, outcome?: string): this {
    const task = Object.values(this.instance.tasks).find((open) => open.nodeId === nodeId);
    return this.send({ kind: "complete", taskId: task?.id ?? -1, ...(outcome ? { outcome } : {}) }, now);
  }
}

describe("what a step of a complaint means for its rows", () => {
  test("the definition speaks of an owner and those above him, billing, a partner, an arbiter and the response group", () => {
    const { plain, ...wanted } = wantedParties(complaint);
    expect(["owner", "lead", "manager", "partner", "arbiter"].filter((word) => !plain.has(word))).toEqual([]);
    expect(wanted).toEqual({
      departments: [{ word: "department:billing", code: "billing" }],
      roles: [
        { word: "role:business-manager", role: "business-manager" },
        { word: "role:service-support", role: "service-support" },
      ],
      partner: true,
      arbiter: true,
      unknown: [],
    });
  });

  test("the opening closes the soothing and opens work for the owner, billing and the partner", () => {
    const { changes } = new Played();
    expect(changesOf(changes, "task-closed").map(({ elementId, state }) => [elementId, state])).toEqual([
      ["accept", "completed"],
    ]);
    const opened = changesOf(changes, "task-opened").map(({ elementId, party }) => [elementId, party.name]);
    expect(opened).toEqual([
      ["accept", "林悦"],
      ["followUp", "林悦"],
      ["billingCheck", "计费中心"],
      ["partnerCheck", "悦听"],
    ]);
  });

  test("clocks start at dispatch: toward the customer a service level, between parties an operating level", () => {
    const started = changesOf(new Played().changes, "clock-started");
    expect(started.map(({ label, clock, dueAt }) => [label, clock, dueAt])).toEqual([
      ["24 小时告知进展", "sla", 24 * HOUR],
      ["计费核查", "ola", 8 * HOUR],
      ["合作方核实", "ola", 4 * HOUR],
    ]);
    expect(changesOf(new Played().changes, "timer-set").map(({ dueAt }) => dueAt)).toEqual([24 * HOUR]);
  });

  test("a return settles the share as returned and asks the arbiter; force opens it again", () => {
    const played = new Played().complete("partnerCheck", HOUR, "returned");
    expect(changesOf(played.changes, "share-settled").map(({ state }) => state)).toEqual(["returned"]);
    expect(changesOf(played.changes, "task-opened").map(({ party }) => party.kind)).toEqual(["arbiter"]);
    played.complete("arbitrate", 2 * HOUR, "forced");
    expect(changesOf(played.changes, "share-opened")).toMatchObject([
      { name: "裁决后再核实", outcomes: ["answered"], dueAt: 5 * HOUR },
    ]);
  });

  test("the reply solves the case and leaves the owner nothing open", () => {
    const played = new Played().complete("partnerCheck", HOUR, "answered").complete("billingCheck", HOUR);
    played.complete("reply", 2 * HOUR);
    expect(changesOf(played.changes, "solved")).toEqual([{ kind: "solved", at: 2 * HOUR }]);
    expect(changesOf(played.changes, "task-closed").map(({ elementId, state }) => [elementId, state])).toEqual([
      ["reply", "completed"],
      ["followUp", "completed"],
    ]);
    expect(Object.values(played.instance.tasks)).toEqual([]);
    // The owner's reminders end with his work; the process itself counts the time it waits for the rating.
    expect(changesOf(played.changes, "timer-cleared")).toHaveLength(2);
    expect(changesOf(played.changes, "timer-set")).toMatchObject([{ elementId: "ratingOver", dueAt: 74 * HOUR }]);
    played.send({ kind: "message", name: "rated" }, 3 * HOUR);
    expect(played.changes.map(({ kind }) => kind)).toEqual(["timer-cleared", "closed"]);
  });

  test("a withdrawal calls off every task, stops every clock unfinished and closes the share", () => {
    const { changes } = new Played().send({ kind: "cancel" }, HOUR);
    expect(changesOf(changes, "task-closed").every(({ state }) => state === "cancelled")).toBe(true);
    expect(changesOf(changes, "clock-stopped").map(({ finished }) => finished)).toEqual([false, false, false]);
    expect(changesOf(changes, "share-settled").map(({ state }) => state)).toEqual(["closed"]);
    expect(changesOf(changes, "withdrawn")).toHaveLength(1);
  });

  test("a timer that is set and cleared within one step leaves no row behind", () => {
    const at = { at: 0, tokenId: 1, nodeId: "dayPassed", timerId: 7 };
    const changes = planChanges(complaint, parties, [
      { kind: "timer-set", ...at, dueAt: 5, cycle: null },
      { kind: "timer-cleared", ...at },
    ]);
    expect(changes).toEqual([{ kind: "timer-cleared", number: 7 }]);
  });
});
