import type { Actor, Grant, Role } from "@quintet/kernel";
import { describe, expect, test } from "vitest";
import { mayClaim, mayComplete, mayRelease, type TaskFor } from "./task-right.ts";

const grant = (role: Role, where: Partial<Grant> = {}): Grant => ({
  role,
  tenantId: "gd",
  centreId: null,
  teamId: null,
  ...where,
});
const person = (personId: string, ...grants: Grant[]): Actor => ({
  kind: "person",
  tenantId: "gd",
  personId,
  name: personId,
  grants,
});
const task = (told: Partial<TaskFor>): TaskFor => ({
  state: "open",
  partyKind: "department",
  ownerId: null,
  teamId: "billing",
  centreId: null,
  partyRole: null,
  ...told,
});

describe("whose a task is", () => {
  test("a department's task belongs to whoever of the department takes it", () => {
    const he = person("he", grant("business-department", { teamId: "billing" }));
    const qin = person("qin", grant("business-department", { teamId: "network" }));
    expect([mayClaim(task({}), he), mayClaim(task({}), qin)]).toEqual([true, false]);
    expect([mayComplete(task({ ownerId: "he" }), he), mayComplete(task({ ownerId: "gao" }), he)]).toEqual([
      true,
      false,
    ]);
    expect([mayRelease(task({ ownerId: "he" }), he), mayRelease(task({}), he)]).toEqual([true, false]);
  });

  test("an owner's task is his alone and cannot be put back", () => {
    const lin = person("lin", grant("agent", { teamId: "one" }));
    const own = task({ partyKind: "owner", ownerId: "lin", teamId: "one" });
    expect([mayComplete(own, lin), mayClaim(own, lin), mayRelease(own, lin)]).toEqual([true, false, false]);
    expect(mayComplete(own, person("wang", grant("team-lead", { teamId: "one" })))).toBe(false);
  });

  test("arbitration waits for the operations manager of that centre", () => {
    const decide = task({ partyKind: "arbiter", teamId: null, centreId: "south" });
    expect(mayComplete(decide, person("zhao", grant("operations-manager", { centreId: "south" })))).toBe(true);
    expect(mayComplete(decide, person("ye", grant("operations-manager", { centreId: "north" })))).toBe(false);
    expect(mayComplete(decide, person("lin", grant("agent", { centreId: "south" })))).toBe(false);
  });

  test("nobody inside completes a partner's task, and nobody a closed one", () => {
    const zhao = person("zhao", grant("operations-manager", { centreId: "south" }));
    expect(mayComplete(task({ partyKind: "partner", ownerId: "zhao" }), zhao)).toBe(false);
    expect(mayComplete(task({ state: "completed", ownerId: "zhao" }), zhao)).toBe(false);
  });

  test("a grant without a part of the organisation opens no department's or centre's task", () => {
    const loose = person("x", grant("business-department"), grant("operations-manager"));
    expect(mayComplete(task({ teamId: null }), loose)).toBe(false);
    expect(mayComplete(task({ partyKind: "arbiter", teamId: null }), loose)).toBe(false);
  });
});
