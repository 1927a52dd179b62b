import type { Role } from "./role.ts";

/** What may be done, and by whom. Declared in a house's contract, so that the interface hides what the server refuses. */
export interface Permission {
  name: string;
  roles: readonly Role[];
}

/**
 * Declares the permissions of a house: `permissions("workflow", { openCase: ["agent"] }).openCase`.
 * An empty list opens nothing. `system` holds every permission: it is our own worker, never a token.
 */
export function permissions<const T extends Record<string, readonly Role[]>>(
  house: string,
  table: T,
): { readonly [K in keyof T]: Permission } {
  const entries = Object.entries(table).map(([verb, roles]) => [verb, { name: `${house}.${verb}`, roles }] as const);
  return Object.fromEntries(entries) as { [K in keyof T]: Permission };
}

export const holds = (roles: readonly Role[], permission: Permission): boolean =>
  roles.some((role) => role === "system" || permission.roles.includes(role));

/** Every member of staff, for what the whole house may read. */
export const STAFF = [
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
] as const satisfies readonly Role[];

export const PARTNERS = ["partner-agent", "partner-manager"] as const satisfies readonly Role[];
