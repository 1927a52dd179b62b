import { Id, Instant, port } from "@quintet/kernel";
import { z } from "zod";

const Subject = z.strictObject({ customerId: Id });
/** Rows by table, as they stand in the database. */
const Rows = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));
const Touched = z.record(z.string(), z.number().int());

const doorsOf = (house: string) => ({
  /** Everything the house holds about one customer. */
  held: port(`${house}.personal-data-held`, Subject, Rows),
  /** What the customer still has under way there, as a word for the refusal; null when nothing. */
  underWay: port(`${house}.personal-data-under-way`, Subject, z.string().nullable()),
  /** Takes the customer out of the house's tables; a second time changes nothing. */
  erase: port(`${house}.erase-personal-data`, Subject, Touched),
});

/** The houses that hold data of customers. Each answers for its own tables; numbers know a customer by his id alone. */
export const personalDataDoors = {
  directory: doorsOf("directory"),
  workflow: doorsOf("workflow"),
  access: doorsOf("access"),
};
export type PersonalDataDoors = (typeof personalDataDoors)["directory"];

const Because = z.string().trim().min(2).max(300);

export const ExportCustomer = z.strictObject({ customerId: Id, reason: Because });
export const CustomerExport = z.strictObject({ customerId: Id, at: Instant, houses: z.record(z.string(), Rows) });

export const EraseCustomer = z.strictObject({ customerId: Id, reason: Because });
export const CustomerErased = z.strictObject({ id: Id, at: Instant, touched: z.record(z.string(), Touched) });

export const SetLegalHold = z.strictObject({ customerId: Id, on: z.boolean(), reason: Because });
export const LegalHoldSet = z.strictObject({ customerId: Id, on: z.boolean() });

/** Told after an erasure, for the file outside the database. */
export const CUSTOMER_ERASED = "directory.customer-erased";

/** One erasure as the file outside the database keeps it: ids and a time, nobody's data. */
export const ErasureLine = z.strictObject({ id: Id, tenantId: Id, customerId: Id, at: Instant });
export type ErasureLine = z.infer<typeof ErasureLine>;
