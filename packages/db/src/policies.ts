import type { Breadth } from "@quintet/kernel";
import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { breadthRole, existingRole, LOGIN_ROLE } from "./roles.ts";

/** `read` selects; `write` selects, inserts, updates and deletes; `append` selects and inserts. */
export type Access = "read" | "append" | "write";

const TENANT = "tenant_id = current_setting('app.tenant_id', true)";
const equals = (column: string, setting: string) => `${column} = current_setting('app.${setting}', true)`;

function law(breadth: Breadth, access: Access, condition: string) {
  const to = existingRole(breadthRole[breadth]);
  const plain = sql.raw(condition);
  if (access === "write") return [pgPolicy(`${breadth}_write`, { for: "all", to, using: plain, withCheck: plain })];
  const read = pgPolicy(`${breadth}_read`, { for: "select", to, using: plain });
  return access === "read" ? [read] : [read, pgPolicy(`${breadth}_append`, { for: "insert", to, withCheck: plain })];
}

const within = (condition: string) => `${TENANT} and ${condition}`;

export const ownedBySelf = (access: Access, column = "owner_id") =>
  law("self", access, within(equals(column, "person_id")));
export const inTeam = (access: Access, column = "team_id") => law("team", access, within(equals(column, "team_id")));
export const inCentre = (access: Access, column = "centre_id") =>
  law("centre", access, within(equals(column, "centre_id")));
export const inTenant = (access: Access) => law("tenant", access, TENANT);
export const ofPartner = (access: Access, column = "partner_id") =>
  law("partner", access, within(equals(column, "partner_id")));
export const ofCustomer = (access: Access, column = "customer_id") =>
  law("customer", access, within(equals(column, "customer_id")));
/** The worker does what the system itself decides (engine, routing, jobs), one tenant at a time. */
export const byWorker = (access: Access = "write") => law("worker", access, TENANT);
/** Rows that are otherwise never changed: the worker may overwrite them with what `condition` calls erased, and nothing else. */
export const erasedByWorker = (condition: string) => [
  pgPolicy("worker_erase", {
    for: "update",
    to: existingRole(breadthRole.worker),
    using: sql.raw(TENANT),
    withCheck: sql.raw(within(condition)),
  }),
];
/** The group's headquarters reads every tenant: its setting is only given to an actor with a grant in the group. */
export const readByGroup = () => law("group", "read", "current_setting('app.group_id', true) <> ''");
/** Whole-tenant reading for a breadth that is otherwise narrower, such as dictionaries and published articles. */
export const openTo = (breadths: readonly Breadth[], access: Access = "read", condition?: string) =>
  breadths.flatMap((breadth) => law(breadth, access, condition ? within(condition) : TENANT));
/** Reading one's own log-in and grants while being recognised. */
export const recognised = () => [
  pgPolicy("login_read", {
    for: "select",
    to: existingRole(LOGIN_ROLE),
    using: sql.raw("subject = current_setting('app.subject', true)"),
  }),
];

const EVERY: readonly Breadth[] = ["self", "team", "centre", "tenant", "group", "partner", "customer", "worker"];
/** What every command leaves behind in the tenant it works in (audit, events, facts): insert, never read back by it. */
export const appendedByAll = (except: readonly Breadth[] = []) =>
  EVERY.filter((breadth) => !except.includes(breadth)).map((breadth) =>
    pgPolicy(`${breadth}_leave`, {
      for: "insert",
      to: existingRole(breadthRole[breadth]),
      withCheck: sql.raw(TENANT),
    }),
  );
/** Rows of the acting principal alone, whatever his breadth, such as idempotency keys. */
export const ownedByPrincipal = () =>
  EVERY.filter((breadth) => breadth !== "worker").flatMap((breadth) =>
    law(breadth, "append", within(equals("principal", "principal"))),
  );
