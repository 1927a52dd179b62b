import type { Role } from "@quintet/kernel";
import type { CaseKind } from "./enums.ts";

interface KindRule {
  /** Whether a case of this kind is about a customer: always, perhaps, or never. */
  customer: "needed" | "optional" | "none";
  /** Who opens one. */
  openers: readonly Role[];
}

const DESK: readonly Role[] = ["agent", "team-lead", "operations-manager", "service-support"];
const STAFF_AT_WORK: readonly Role[] = [
  ...DESK,
  "floor-support",
  "quality-inspector",
  "trainer",
  "scheduler",
  "business-manager",
  "knowledge-editor",
  "marketing-support",
  "operations-support",
  "business-department",
  "campaign-manager",
  "data-analyst",
];
const IMPROVERS: readonly Role[] = [
  "team-lead",
  "operations-manager",
  "business-manager",
  "service-support",
  "operations-support",
  "business-department",
];

/** What each case kind asks of its opening (WFL-9). A kind's process is the definition of the same key. */
export const caseKinds: Readonly<Record<CaseKind, KindRule>> = {
  consultation: { customer: "needed", openers: DESK },
  query: { customer: "needed", openers: DESK },
  transaction: { customer: "needed", openers: DESK },
  complaint: { customer: "needed", openers: DESK },
  "fault-report": { customer: "needed", openers: DESK },
  suggestion: { customer: "needed", openers: DESK },
  "marketing-lead": { customer: "needed", openers: [...DESK, "marketing-support"] },
  "follow-up-visit": { customer: "needed", openers: [...DESK, "quality-inspector"] },
  "permission-request": { customer: "none", openers: [...STAFF_AT_WORK, "administrator"] },
  "process-change": { customer: "none", openers: IMPROVERS },
  "quality-appeal": { customer: "none", openers: ["agent", "team-lead"] },
  "technology-pilot": { customer: "none", openers: IMPROVERS },
  imported: { customer: "optional", openers: [] },
};

/** Everybody who opens some kind of case; which kinds is said by `caseKinds`. */
export const caseOpeners: readonly Role[] = [...new Set(Object.values(caseKinds).flatMap(({ openers }) => openers))];

export const mayOpenKind = (kind: CaseKind, roles: readonly Role[]): boolean =>
  roles.some((role) => caseKinds[kind].openers.includes(role));
