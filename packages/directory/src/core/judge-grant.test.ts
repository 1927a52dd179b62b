import { describe, expect, test } from "vitest";
import { type GrantCase, judgeApprover, judgeGrant } from "./judge-grant.ts";

const now = new Date("2026-11-21T12:00:00Z");
const asked = (told: Partial<GrantCase> = {}): GrantCase => ({
  personId: "lin",
  login: "person",
  role: "quality-inspector",
  centreId: "south",
  teamId: null,
  validUntil: null,
  requestedBy: "lin",
  approvedBy: "admin",
  approverGrants: [{ role: "administrator", centreId: null, teamId: null }],
  held: [],
  ...told,
});

describe("a right that is asked for", () => {
  test("is given by an administrator to somebody else", () => {
    expect(judgeGrant(asked(), now)).toBeNull();
  });

  test("is approved neither by who asks nor by who gets it", () => {
    expect(judgeGrant(asked({ approvedBy: "lin" }), now)).toBe("own-request");
    expect(judgeGrant(asked({ personId: "admin", requestedBy: "wang" }), now)).toBe("own-grant");
  });

  test("needs an approver who still holds the right to approve", () => {
    expect(judgeGrant(asked({ approverGrants: [] }), now)).toBe("approver-without-right");
  });

  test("never reaches wider than its approver", () => {
    expect(judgeGrant(asked({ role: "executive" }), now)).toBe("wider-than-approver");
    expect(judgeGrant(asked({ role: "administrator" }), now)).toBeNull();
  });

  test("is not given twice, nor after its end, nor without its place", () => {
    const held = [{ role: "quality-inspector" as const, centreId: "south", teamId: null }];
    expect(judgeGrant(asked({ held }), now)).toBe("already-granted");
    expect(judgeGrant(asked({ held, centreId: "north" }), now)).toBeNull();
    expect(judgeGrant(asked({ validUntil: now }), now)).toBe("request-expired");
    expect(judgeGrant(asked({ centreId: null }), now)).toBe("place-needed");
    expect(judgeGrant(asked({ role: "team-lead", teamId: null }), now)).toBe("place-needed");
  });

  test("fits the kind of log-in: partners' roles are for partners' people alone", () => {
    expect(judgeGrant(asked({ role: "partner-agent" }), now)).toBe("wrong-kind");
    expect(judgeGrant(asked({ login: "partner" }), now)).toBe("wrong-kind");
    expect(judgeGrant(asked({ login: null }), now)).toBe("unknown-person");
  });
});

test("taking a right back needs another's approval as well", () => {
  const { requestedBy, approverGrants } = asked();
  const by = { requestedBy, approverGrants };
  expect(judgeApprover({ ...by, personId: "su", approvedBy: "admin" })).toBeNull();
  expect(judgeApprover({ ...by, personId: "admin", approvedBy: "admin" })).toBe("own-grant");
});
