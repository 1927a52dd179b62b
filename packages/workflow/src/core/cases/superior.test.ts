import { describe, expect, test } from "vitest";
import { holderOf, leadOf, managerOf } from "./superior.ts";

const agent = { teamId: "one", centreId: "south", grants: [] };
const lead = { ...agent, grants: [{ role: "team-lead" as const, teamId: "one", centreId: "south" }] };
const manager = {
  teamId: null,
  centreId: "south",
  grants: [{ role: "operations-manager" as const, teamId: null, centreId: "south" }],
};

describe("who stands above", () => {
  test("an agent is his team lead, and above the centre's work its operations manager", () => {
    expect(leadOf(agent)).toMatchObject({ kind: "lead", role: "team-lead", teamId: "one" });
    expect(managerOf(agent)).toMatchObject({ kind: "manager", role: "operations-manager", centreId: "south" });
  });

  test("a team lead is not himself but his manager", () => {
    expect(leadOf(lead)).toMatchObject({ kind: "lead", role: "operations-manager", centreId: "south", teamId: null });
  });

  test("a manager is the business manager of the company", () => {
    expect(leadOf(manager)).toMatchObject({ role: "business-manager", centreId: null });
    expect(managerOf(manager)).toMatchObject({ role: "business-manager" });
  });

  test("somebody without team and centre is the business manager", () => {
    expect(leadOf({ teamId: null, centreId: null, grants: [] })).toMatchObject({ role: "business-manager" });
  });
});

describe("anybody with a role", () => {
  test("is looked for as far as the role sees", () => {
    expect(holderOf("administrator", agent)).toMatchObject({ kind: "role", teamId: null, centreId: null });
    expect(holderOf("quality-inspector", agent)).toMatchObject({ centreId: "south", teamId: null });
    expect(holderOf("team-lead", agent)).toMatchObject({ teamId: "one" });
  });

  test("is nobody where the role sees only its own work or the owner has no such place", () => {
    expect(holderOf("agent", agent)).toBeNull();
    expect(holderOf("executive", agent)).toBeNull();
    expect(holderOf("quality-inspector", { teamId: null, centreId: null })).toBeNull();
  });
});
