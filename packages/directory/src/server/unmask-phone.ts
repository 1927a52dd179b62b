import { and, eq } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import { command } from "@quintet/rpc";
import { UnmaskedPhone, UnmaskPhone } from "../contract/customer.ts";
import { directoryMay } from "../contract/permissions.ts";
import { customer } from "../tables/customer.ts";

/** Shows a whole number, for a reason that is in the log before the number is on the screen (DIR-6). */
export const unmaskPhone = command({
  permission: directoryMay.unmaskPhone,
  limit: { most: 60, seconds: 3_600 },
  shownOnce: true,
  input: UnmaskPhone,
  output: UnmaskedPhone,
  run: (deed) =>
    deed.system(async () => {
      const { tx, actor, input } = deed;
      const [row] = await tx
        .select({ phone: customer.phone })
        .from(customer)
        .where(and(eq(customer.tenantId, actor.tenantId), eq(customer.id, input.customerId)));
      if (!row) throw new DomainError("NOT_FOUND", "not-found", "not found");
      deed.audit({ subject: input.customerId, reason: input.reason });
      return { phone: row.phone };
    }),
});
