import type { Scope } from "@quintet/db";
import { type Actor, breadthOf, DomainError, type Grant, type Permission, principalOf, wider } from "@quintet/kernel";

const forbidden = () => new DomainError("FORBIDDEN", "not-permitted", "your roles do not include this");

function widest(grants: readonly Grant[], permission: Permission): Grant {
  let best: Grant | undefined;
  for (const grant of grants) {
    if (!permission.roles.includes(grant.role)) continue;
    if (!best || wider(breadthOf[grant.role], breadthOf[best.role])) best = grant;
  }
  if (!best) throw forbidden();
  return best;
}

/**
 * The first gate: may this actor do this at all, and how far does the grant that says so let him see?
 * The answer is the scope of the transaction, where row-level security is the second gate (SEC-1).
 */
export function scopeOf(actor: Actor, permission: Permission): Scope {
  const base = { tenantId: actor.tenantId, principal: principalOf(actor) };
  switch (actor.kind) {
    case "system":
      return { ...base, breadth: "worker" };
    case "person": {
      const grant = widest(actor.grants, permission);
      return {
        ...base,
        tenantId: grant.tenantId,
        breadth: breadthOf[grant.role],
        personId: actor.personId,
        centreId: grant.centreId,
        teamId: grant.teamId,
        groupId: breadthOf[grant.role] === "group" ? grant.tenantId : null,
      };
    }
    case "partner":
      widest(actor.grants, permission);
      return { ...base, breadth: "partner", partnerId: actor.partnerId, personId: actor.personId };
    case "customer":
      if (!permission.roles.includes("customer")) throw forbidden();
      return { ...base, breadth: "customer", customerId: actor.customerId };
    case "anonymous":
      if (!permission.roles.includes("anonymous")) throw forbidden();
      return { ...base, breadth: "customer" };
  }
}
