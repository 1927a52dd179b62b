import type { Breadth } from "@quintet/kernel";
import { pgRole } from "drizzle-orm/pg-core";

/** Breadth is a database role, not an OR (trust.md SEC-3). The roles live in the cluster, so migrations do not make them. */
export const breadthRole: Record<Breadth, string> = {
  self: "q_self",
  team: "q_team",
  centre: "q_centre",
  tenant: "q_tenant",
  group: "q_group",
  partner: "q_partner",
  customer: "q_customer",
  worker: "q_worker",
};

/** Who is only just being recognised: may read the log-in and grants of one subject, and nothing else. */
export const LOGIN_ROLE = "q_login";
/** The server's own log-in: owns nothing, inherits nothing, may only become one of the roles above. */
export const RUNTIME_ROLE = "quintet_app";
/** Owns the schema and runs migrations; no server process uses it. */
export const OWNER_ROLE = "quintet_owner";

export const actingRoles: readonly string[] = [...Object.values(breadthRole), LOGIN_ROLE];

export const existingRole = (name: string) => pgRole(name).existing();
