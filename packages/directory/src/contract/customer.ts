import { Id, Instant, Page, pageOf, port } from "@quintet/kernel";
import { z } from "zod";
import { CustomerKind, IdentityChannel, VipLevel } from "./enums.ts";

export const Consent = z.strictObject({ channel: z.string().max(20), purpose: z.string().max(20), given: z.boolean() });

/** A customer as staff see one: the phone number is masked, unmasking is a command with a reason (DIR-7). */
export const CustomerProfile = z.strictObject({
  id: Id,
  name: z.string(),
  kind: CustomerKind,
  phoneMasked: z.string().nullable(),
  vip: VipLevel,
  city: z.string().nullable(),
  since: z.string().nullable(),
  plan: z.string().nullable(),
  tags: z.array(z.string()),
  note: z.string().nullable(),
  consents: z.array(Consent),
  identities: z.array(z.strictObject({ channel: IdentityChannel, valueMasked: z.string(), verified: z.boolean() })),
});
export type CustomerProfile = z.infer<typeof CustomerProfile>;

export const FindCustomers = Page.extend({ text: z.string().trim().max(60).default("") });
export type FindCustomers = z.infer<typeof FindCustomers>;

export const CustomerRow = z.strictObject({
  id: Id,
  name: z.string(),
  phoneMasked: z.string().nullable(),
  vip: VipLevel,
  city: z.string().nullable(),
});
export const CustomerRows = pageOf(CustomerRow);

export const CreateCustomer = z.strictObject({
  name: z.string().trim().min(1).max(80),
  kind: CustomerKind.default("person"),
  phone: z
    .string()
    .regex(/^\+?\d{5,15}$/, "a phone number has 5 to 15 digits")
    .nullable()
    .default(null),
  vip: VipLevel.default("none"),
  city: z.string().trim().max(60).nullable().default(null),
  note: z.string().trim().max(500).nullable().default(null),
  /** The name under which another system knows the customer; a second time with it changes nothing. */
  externalRef: z.string().max(120).nullable().default(null),
});
export type CreateCustomer = z.infer<typeof CreateCustomer>;
export const CustomerCreated = z.strictObject({ id: Id, created: z.boolean() });

export const UnmaskPhone = z.strictObject({ customerId: Id, reason: z.string().trim().min(2).max(200) });
export const UnmaskedPhone = z.strictObject({ phone: z.string().nullable() });

/** Doors for the houses above. */
export const customerProfile = port(
  "directory.customer-profile",
  z.strictObject({ customerId: Id }),
  CustomerProfile.nullable(),
);
export const registerCustomer = port("directory.register-customer", CreateCustomer, CustomerCreated);
export const SeenAt = Instant;
