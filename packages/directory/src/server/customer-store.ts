import { and, eq, type Tx } from "@quintet/db";
import type { CustomerProfile } from "../contract/customer.ts";
import { maskPhone, maskText } from "../core/mask.ts";
import { customer, customerIdentity } from "../tables/customer.ts";

/** One customer as staff see one, or null when the transaction sees none of that id. */
export async function loadProfile(tx: Tx, tenantId: string, id: string): Promise<CustomerProfile | null> {
  const [row] = await tx
    .select()
    .from(customer)
    .where(and(eq(customer.tenantId, tenantId), eq(customer.id, id)));
  if (!row) return null;
  const identities = await tx
    .select()
    .from(customerIdentity)
    .where(and(eq(customerIdentity.tenantId, tenantId), eq(customerIdentity.customerId, id)));
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    phoneMasked: maskPhone(row.phone),
    vip: row.vip,
    city: row.city,
    since: row.since,
    plan: row.plan,
    tags: row.tags,
    note: row.note,
    consents: row.consents,
    identities: identities.map(({ channel, value, verified }) => ({
      channel,
      verified,
      valueMasked: channel === "phone" ? (maskPhone(value) ?? "") : maskText(value),
    })),
  };
}
