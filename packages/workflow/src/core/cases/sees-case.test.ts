import { expect, test } from "vitest";
import { seesCase } from "./sees-case.ts";

const row = { ownerId: "lin", teamId: "one", centreId: "south" };
const billing = { ownerId: null, teamId: "billing", centreId: "head" };
const readers = ["agent", "team-lead", "operations-manager", "business-department", "data-analyst"] as const;
const by = (
  role: "agent" | "team-lead" | "operations-manager" | "business-department" | "data-analyst" | "executive",
  teamId: string | null,
  centreId: string | null,
) => ({ personId: "wang", grants: [{ role, teamId, centreId }] });

test("a case is seen by its own row as far as a role reaches", () => {
  expect(seesCase([row], by("agent", "one", "south"), readers)).toBe(false);
  expect(seesCase([row], { ...by("agent", "one", "south"), personId: "lin" }, readers)).toBe(true);
  expect(seesCase([row], by("team-lead", "one", "south"), readers)).toBe(true);
  expect(seesCase([row], by("team-lead", "two", "south"), readers)).toBe(false);
  expect(seesCase([row], by("operations-manager", null, "south"), readers)).toBe(true);
  expect(seesCase([row], by("operations-manager", null, null), readers)).toBe(false);
  expect(seesCase([row], by("data-analyst", null, null), readers)).toBe(true);
});

test("a task of the case opens it to those who work on it", () => {
  expect(seesCase([row], by("business-department", "billing", "head"), readers)).toBe(false);
  expect(seesCase([row, billing], by("business-department", "billing", "head"), readers)).toBe(true);
});

test("no grant, or one of a role that reads no cases, opens nothing", () => {
  expect(seesCase([row], { personId: "lin", grants: [] }, readers)).toBe(false);
  expect(seesCase([row], by("executive", null, null), readers)).toBe(false);
});
