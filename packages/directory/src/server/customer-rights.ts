import { and, eq, isNull } from "@quintet/db";
import { DomainError, principalOf } from "@quintet/kernel";
import { command, type Deed, type Look } from "@quintet/rpc";
import { directoryMay } from "../contract/permissions.ts";
import {
  CUSTOMER_ERASED,
  CustomerErased,
  CustomerExport,
  EraseCustomer,
  type ErasureLine,
  ExportCustomer,
  LegalHoldSet,
  personalDataDoors,
  SetLegalHold,
} from "../contract/personal-data.ts";
import { customer } from "../tables/customer.ts";
import { erasure, legalHold } from "../tables/erasure.ts";

const houses = Object.entries(personalDataDoors);

/** Every command here names a customer of the actor's own company; any other answers like an unknown one. */
async function mustKnow({ tx, actor }: Look<unknown>, customerId: string): Promise<void> {
  const [row] = await tx
    .select({ id: customer.id })
    .from(customer)
    .where(and(eq(customer.tenantId, actor.tenantId), eq(customer.id, customerId)))
    .for("update");
  if (!row) throw new DomainError("NOT_FOUND", "not-found", "not found");
}

const holding = (tenantId: string, customerId: string) =>
  and(eq(legalHold.tenantId, tenantId), eq(legalHold.customerId, customerId), isNull(legalHold.liftedAt));

/** Everything held about one customer, for a reason that is in the log before the data leaves (DIR-6, DIR-7). */
export const exportCustomer = command({
  permission: directoryMay.exportCustomer,
  limit: { most: 30, seconds: 3_600 },
  shownOnce: true,
  input: ExportCustomer,
  output: CustomerExport,
  run: (deed) =>
    deed.system(async () => {
      const { input, now } = deed;
      const { customerId, reason } = input;
      await mustKnow(deed, customerId);
      deed.audit({ subject: customerId, reason });
      const held: Record<string, Record<string, Record<string, unknown>[]>> = {};
      for (const [house, doors] of houses) held[house] = await deed.ask(doors.held, { customerId });
      return { customerId, at: now.toISOString(), houses: held };
    }),
});

async function eraseEverywhere(
  deed: Deed<unknown>,
  customerId: string,
): Promise<Record<string, Record<string, number>>> {
  const touched: Record<string, Record<string, number>> = {};
  for (const [house, doors] of houses) {
    const rows = await deed.ask(doors.erase, { customerId });
    if (Object.keys(rows).length) touched[house] = rows;
  }
  return touched;
}

/**
 * Takes a customer out of every house's tables; his id stays as a pseudonym. CONFLICT under legal hold, and while
 * something of his is still open. What was erased is also told to a file outside the database (`eraseAgain`).
 */
export const eraseCustomer = command({
  permission: directoryMay.eraseCustomer,
  input: EraseCustomer,
  output: CustomerErased,
  run: (deed) =>
    deed.system(async () => {
      const { tx, actor, input, now } = deed;
      const { tenantId } = actor;
      const { customerId, reason } = input;
      await mustKnow(deed, customerId);
      const [held] = await tx.select({ id: legalHold.id }).from(legalHold).where(holding(tenantId, customerId));
      if (held) throw new DomainError("CONFLICT", "legal-hold", "this customer's data is under legal hold");
      for (const [, doors] of houses) {
        const open = await deed.ask(doors.underWay, { customerId });
        if (open) throw new DomainError("CONFLICT", open, "something of this customer is still open; end it first");
      }
      const touched = await eraseEverywhere(deed, customerId);
      const id = deed.newId();
      await tx.insert(erasure).values({ tenantId, id, customerId, at: now, by: principalOf(actor), reason, touched });
      deed.audit({ subject: customerId, reason, after: { erased: touched } });
      const line: ErasureLine = { id, tenantId, customerId, at: now.toISOString() };
      deed.emit({ type: CUSTOMER_ERASED, subject: customerId, audience: {}, payload: { ...line } });
      return { id, at: now.toISOString(), touched };
    }),
});

/**
 * Carries an erasure out again, after a restore brought older rows back. A hold of the older copy does not stop it:
 * nobody is erased under a hold, so the hold had been lifted when this was done first. Answers how many rows it touched.
 */
export async function eraseAgain(deed: Deed<unknown>, line: ErasureLine): Promise<number> {
  const { id, tenantId, customerId, at } = line;
  const touched = await eraseEverywhere(deed, customerId);
  const reason = "carried out again after a restore";
  await deed.tx
    .insert(erasure)
    .values({ tenantId, id, customerId, at: new Date(at), by: principalOf(deed.actor), reason, touched })
    .onConflictDoNothing();
  const rows = Object.values(touched).flatMap((tables) => Object.values(tables));
  const count = rows.reduce((sum, more) => sum + more, 0);
  if (count) deed.audit({ subject: customerId, reason, after: { erased: touched } });
  return count;
}

/** Keeps a customer from being erased, or lets go. A second time in the same direction is a CONFLICT. */
export const setLegalHold = command({
  permission: directoryMay.setLegalHold,
  input: SetLegalHold,
  output: LegalHoldSet,
  run: (deed) =>
    deed.system(async () => {
      const { tx, actor, input, now } = deed;
      const { tenantId } = actor;
      const { customerId, on, reason } = input;
      await mustKnow(deed, customerId);
      const [held] = await tx.select({ id: legalHold.id }).from(legalHold).where(holding(tenantId, customerId));
      if (on === (held !== undefined))
        throw new DomainError("CONFLICT", "hold-unchanged", on ? "held already" : "not held");
      const by = principalOf(actor);
      if (held) {
        const lifted = { liftedAt: now, liftedBy: by, liftedBecause: reason };
        await tx
          .update(legalHold)
          .set(lifted)
          .where(and(eq(legalHold.tenantId, tenantId), eq(legalHold.id, held.id)));
      } else await tx.insert(legalHold).values({ tenantId, id: deed.newId(), customerId, reason, by, since: now });
      deed.audit({ subject: customerId, reason, before: { held: !on }, after: { held: on } });
      return { customerId, on };
    }),
});
