import type { Role } from "@quintet/kernel";
import { type CaseKind, ShippedKind } from "./enums.ts";

export interface KindRule {
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

/** What each shipped kind asks of its opening (WFL-9). A kind's process is the definition of the same key. */
export const caseKinds: Readonly<Record<ShippedKind, KindRule>> = {
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

/** Everybody who opens some kind of case; which kinds is said by `kindRule`. */
export const caseOpeners: readonly Role[] = [...new Set(Object.values(caseKinds).flatMap(({ openers }) => openers))];

/** A process somebody designed here is opened by all who open cases, about a customer or about none. */
const DESIGNED: KindRule = { customer: "optional", openers: caseOpeners };

/** The shipped kind of this name; null for a process that was designed here. */
export const shippedKind = (kind: CaseKind): ShippedKind | null =>
  ShippedKind.options.find((one) => one === kind) ?? null;

export function kindRule(kind: CaseKind): KindRule {
  const shipped = shippedKind(kind);
  return shipped ? caseKinds[shipped] : DESIGNED;
}

export const mayOpenKind = (kind: CaseKind, roles: readonly Role[]): boolean =>
  roles.some((role) => kindRule(kind).openers.includes(role));
