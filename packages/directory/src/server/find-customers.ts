import { and, asc, eq, gt, ilike, or, type SQL } from "@quintet/db";
import { query } from "@quintet/rpc";
import { CustomerRows, FindCustomers } from "../contract/customer.ts";
import { directoryMay } from "../contract/permissions.ts";
import { maskPhone } from "../core/mask.ts";
import { customer } from "../tables/customer.ts";

const like = (text: string) => `${text.replace(/[%_\\]/g, "\\$&")}%`;

function matching(text: string): SQL | undefined {
  if (!text) return undefined;
  return /^\+?\d+$/.test(text) ? ilike(customer.phone, like(text)) : ilike(customer.name, like(text));
}

/** Customers by the beginning of name or number, keyset-paged by name and id. */
export const findCustomers = query({
  permission: directoryMay.findCustomers,
  limit: { most: 600, seconds: 3_600 },
  input: FindCustomers,
  output: CustomerRows,
  run: async ({ tx, actor, input }) => {
    const [name = "", id = ""] = (input.after ?? "").split("\u0001");
    const rows = await tx
      .select({ id: customer.id, name: customer.name, phone: customer.phone, vip: customer.vip, city: customer.city })
      .from(customer)
      .where(
        and(
          eq(customer.tenantId, actor.tenantId),
          matching(input.text),
          input.after ? or(gt(customer.name, name), and(eq(customer.name, name), gt(customer.id, id))) : undefined,
        ),
      )
      .orderBy(asc(customer.name), asc(customer.id))
      .limit(input.limit + 1);
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      rows: page.map(({ phone, ...row }) => ({ ...row, phoneMasked: maskPhone(phone) })),
      next: rows.length > input.limit && last ? `${last.name}\u0001${last.id}` : null,
    };
  },
});
