import type { Role } from "./role.ts";

/** One right of one person: a role within a part of the organisation (DIR-5). */
export interface Grant {
  role: Role;
  tenantId: string;
  centreId: string | null;
  teamId: string | null;
}

/** Whoever acts. Every command and query has exactly one. */
export type Actor =
  | { kind: "person"; tenantId: string; personId: string; name: string; grants: readonly Grant[] }
  | {
      kind: "partner";
      tenantId: string;
      partnerId: string;
      personId: string;
      name: string;
      grants: readonly Grant[];
    }
  | { kind: "customer"; tenantId: string; customerId: string; name: string }
  | { kind: "system"; tenantId: string; name: string }
  | { kind: "anonymous"; tenantId: string };

/** The id under which an actor is audited and remembered: unique within a tenant. */
export function principalOf(actor: Actor): string {
  switch (actor.kind) {
    case "person":
    case "partner":
      return actor.personId;
    case "customer":
      return actor.customerId;
    case "system":
      return `system-${actor.name.replaceAll(".", "-")}`;
    case "anonymous":
      return "anonymous";
  }
}

/** The roles an actor holds; unknown kinds hold none. */
export function rolesOf(actor: Actor): readonly Role[] {
  switch (actor.kind) {
    case "person":
    case "partner":
      return actor.grants.map((grant) => grant.role);
    case "customer":
      return ["customer"];
    case "system":
      return ["system"];
    case "anonymous":
      return ["anonymous"];
  }
}
