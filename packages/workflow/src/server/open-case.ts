import { DomainError, rolesOf } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import { CaseOpened, OpenCase } from "../contract/case.ts";
import { kindRule, mayOpenKind } from "../contract/case-kinds.ts";
import { mayReferInteraction } from "../contract/origin.ts";
import { workflowMay } from "../contract/permissions.ts";
import { beginCase } from "./begin-case.ts";
import { notFound } from "./not-found.ts";
import { permissionRequestOf, refuseExpired } from "./permission-request.ts";
import { personOrRefuse } from "./task-access.ts";

function refuseUnfit({ actor, input }: Deed<OpenCase>): void {
  const { kind, customerId, customerName } = input;
  if (kind === "imported")
    throw new DomainError("BAD_REQUEST", "imported-kind", "an imported case comes with its history");
  if (!mayOpenKind(kind, rolesOf(actor)))
    throw new DomainError("FORBIDDEN", "not-permitted", "your roles do not open cases of this kind");
  const { customer } = kindRule(kind);
  if (customer === "needed" && (customerId === null || customerName === ""))
    throw new DomainError("BAD_REQUEST", "customer-needed", "a case of this kind is about a customer");
  if (customer === "none" && customerId !== null)
    throw new DomainError("BAD_REQUEST", "no-customer", "a case of this kind is about no customer");
}

/** A contact the actor cannot see himself is to him no contact at all. */
async function refuseForeignOrigin({ ask, input }: Deed<OpenCase>): Promise<void> {
  const { interactionId, customerId } = input;
  if (interactionId === null) return;
  const { may } = await ask(mayReferInteraction, { interactionId, customerId });
  if (!may) throw notFound();
}

/** Opens a case of a kind the actor's roles open; see `beginCase` for what is refused. */
export const openCase = command({
  permission: workflowMay.openCase,
  input: OpenCase,
  output: CaseOpened,
  run: async (deed) => {
    await refuseForeignOrigin(deed);
    return deed.system(async () => {
      const { personId } = personOrRefuse(deed.actor);
      refuseUnfit(deed);
      const { kind, data } = deed.input;
      if (kind === "permission-request") refuseExpired(permissionRequestOf(data, personId), deed.now);
      const { id, number } = await beginCase(deed, deed.input, personId);
      return { id, number };
    });
  },
});
