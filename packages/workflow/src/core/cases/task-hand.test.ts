import { expect, test } from "vitest";
import { takersOf } from "./task-hand.ts";

const task = { partyKind: "department" as const, partyRole: null, teamId: "billing", centreId: "head" };

test("a department's task goes to its own people, an owner's to his team, a decision to the managers of the centre", () => {
  expect(takersOf(task)).toEqual([{ role: "business-department", teamId: "billing", centreId: null }]);
  expect(takersOf({ ...task, partyKind: "owner" }).map(({ role }) => role)).toEqual(["agent", "team-lead"]);
  expect(takersOf({ ...task, partyKind: "arbiter" })).toEqual([
    { role: "operations-manager", teamId: null, centreId: "head" },
  ]);
  expect(takersOf({ ...task, partyKind: "arbiter", centreId: null })[0]?.role).toBe("business-manager");
});

test("work of a role goes to its holders as far as the role reaches, a partner's to nobody", () => {
  const role = { ...task, partyKind: "role" as const };
  expect(takersOf({ ...role, partyRole: "administrator" })).toEqual([
    { role: "administrator", teamId: null, centreId: null },
  ]);
  expect(takersOf({ ...role, partyRole: "team-lead", teamId: null })).toEqual([]);
  expect([takersOf({ ...task, partyKind: "partner" }), takersOf({ ...task, teamId: null })]).toEqual([[], []]);
});
