import { type Actor, type Grant, Role } from "@quintet/kernel";
import type { Recognition } from "@quintet/rpc";

const orNull = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

function grantOf(row: Record<string, unknown>): Grant | null {
  const role = Role.safeParse(row.role);
  // A role this server does not know opens nothing (house rule 9).
  if (!role.success) return null;
  return {
    role: role.data,
    tenantId: String(row.tenant_id),
    centreId: orNull(row.centre_id),
    teamId: orNull(row.team_id),
  };
}

function actorOf(rows: readonly Record<string, unknown>[]): Actor | null {
  const first = rows[0];
  if (!first) return null;
  const base = { tenantId: String(first.tenant_id), name: String(first.name) };
  const grants = rows.flatMap((row) => grantOf(row) ?? []);
  const personId = orNull(first.person_id);
  const partnerId = orNull(first.partner_id);
  const customerId = orNull(first.customer_id);
  if (first.kind === "customer" && customerId) return { kind: "customer", ...base, customerId };
  if (first.kind === "partner" && personId && partnerId)
    return { kind: "partner", ...base, personId, partnerId, grants };
  if (first.kind === "person" && personId) return { kind: "person", ...base, personId, grants };
  return null;
}

/** A subject becomes an actor by the grants in force at this moment, read in the transaction that uses them (SEC-4). */
export const recognition: Recognition = {
  text: `SELECT l.tenant_id, l.kind, l.person_id, l.partner_id, l.customer_id, l.name, g.role, g.centre_id, g.team_id
    FROM login l
    LEFT JOIN role_grant g ON g.tenant_id = l.tenant_id AND g.subject = l.subject
      AND g.valid_from <= clock_timestamp() AND (g.valid_until IS NULL OR g.valid_until > clock_timestamp())
    WHERE l.disabled_at IS NULL`,
  actorOf,
};
