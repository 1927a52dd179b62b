import { z } from "zod";

/** Roles of product.md, plus those that are not people. */
export const Role = z.enum([
  "agent",
  "team-lead",
  "floor-support",
  "quality-inspector",
  "trainer",
  "scheduler",
  "operations-manager",
  "business-manager",
  "knowledge-editor",
  "service-support",
  "marketing-support",
  "operations-support",
  "business-department",
  "campaign-manager",
  "data-analyst",
  "executive",
  "administrator",
  "partner-agent",
  "partner-manager",
  "customer",
  "anonymous",
  "system",
]);
export type Role = z.infer<typeof Role>;

/** How far a role sees. Each breadth is a database role of its own (trust.md SEC-3). */
export const Breadth = z.enum(["self", "team", "centre", "tenant", "group", "partner", "customer", "worker"]);
export type Breadth = z.infer<typeof Breadth>;

export const breadthOf: Record<Role, Breadth> = {
  agent: "self",
  "team-lead": "team",
  "floor-support": "centre",
  "quality-inspector": "centre",
  trainer: "centre",
  scheduler: "centre",
  "operations-manager": "centre",
  "business-manager": "tenant",
  "knowledge-editor": "tenant",
  "service-support": "tenant",
  "marketing-support": "tenant",
  "operations-support": "tenant",
  "business-department": "team",
  "campaign-manager": "tenant",
  "data-analyst": "tenant",
  executive: "group",
  administrator: "tenant",
  "partner-agent": "partner",
  "partner-manager": "partner",
  customer: "customer",
  anonymous: "customer",
  system: "worker",
};

const width: Record<Breadth, number> = {
  customer: 0,
  self: 1,
  partner: 2,
  team: 3,
  centre: 4,
  tenant: 5,
  group: 6,
  worker: 7,
};

/** The wider of two breadths, for an actor who may do a thing by several grants. */
export const wider = (a: Breadth, b: Breadth): boolean => width[a] > width[b];
