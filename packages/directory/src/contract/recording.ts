import { Id, port, Role } from "@quintet/kernel";
import { z } from "zod";

const Grants = z.array(z.strictObject({ role: Role, tenantId: Id, centreId: Id.nullable(), teamId: Id.nullable() }));

/** What somebody is and holds at this moment, for a deed he did earlier. Null for somebody nobody knows. */
export const standingOf = port(
  "directory.standing-of",
  z.strictObject({ personId: Id }),
  z
    .strictObject({
      personId: Id,
      name: z.string(),
      teamId: Id.nullable(),
      centreId: Id.nullable(),
      grants: Grants,
    })
    .nullable(),
);

/** Customers by the number or name they said of themselves, exactly; at most five, the number counts before the name. */
export const customersAsTold = port(
  "directory.customers-as-told",
  z.strictObject({ phone: z.string().max(20), name: z.string().max(80) }),
  z.array(z.strictObject({ id: Id, name: z.string(), phoneMasked: z.string().nullable(), byPhone: z.boolean() })),
);
