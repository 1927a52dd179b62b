import { customType, text, timestamp } from "drizzle-orm/pg-core";

/** Every row carries its tenant, first in its primary key: the distribution key of a Citus cluster. */
export const tenantId = () => text("tenant_id").notNull();
export const id = () => text("id").notNull();
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date", precision: 3 });

/** The scope a row carries so that its policies are one equality each. */
export const scope = () => ({ centreId: text("centre_id"), teamId: text("team_id"), ownerId: text("owner_id") });

/** A text column that holds one of the words of a contract's enum: `oneOf("kind", PartnerKind)`. */
export const oneOf = <T extends string>(name: string, _words: { readonly options: readonly T[] }) =>
  text(name).$type<T>();

/** A transaction id that never wraps: tells readers which rows may still be joined by older ones. */
export const xid8 = customType<{ data: string }>({ dataType: () => "xid8" });
