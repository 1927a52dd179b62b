import { and, eq } from "@quintet/db";
import { command, type Deed, writingDoor } from "@quintet/rpc";
import { CreateCustomer, CustomerCreated, registerCustomer } from "../contract/customer.ts";
import { directoryMay } from "../contract/permissions.ts";
import { maskPhone } from "../core/mask.ts";
import { customer, customerIdentity } from "../tables/customer.ts";

async function register(deed: Deed<CreateCustomer>) {
  const { tx, actor, input, now } = deed;
  const { tenantId } = actor;
  if (input.externalRef) {
    const [known] = await tx
      .select({ id: customer.id })
      .from(customer)
      .where(and(eq(customer.tenantId, tenantId), eq(customer.externalRef, input.externalRef)));
    if (known) return { id: known.id, created: false };
  }
  const id = deed.newId();
  await tx.insert(customer).values({ tenantId, id, ...input, createdAt: now });
  if (input.phone) {
    // A number somebody else has already shown to be his stays his; this customer keeps it as an unverified contact.
    await tx
      .insert(customerIdentity)
      .values({ tenantId, id: deed.newId(), customerId: id, channel: "phone", value: input.phone, verified: false })
      .onConflictDoNothing();
  }
  const after = { name: input.name, kind: input.kind, vip: input.vip, phone: maskPhone(input.phone) };
  deed.audit({ subject: id, after });
  return { id, created: true };
}

/** A new customer, or the one already known under the same external reference. */
export const createCustomer = command({
  permission: directoryMay.createCustomer,
  input: CreateCustomer,
  output: CustomerCreated,
  run: (deed) => deed.system(() => register(deed)),
});

export const answerRegisterCustomer = writingDoor(registerCustomer, register);
