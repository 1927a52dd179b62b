import { customType } from "drizzle-orm/pg-core";

/** PostgreSQL's 64-bit transaction id; as text, because it outgrows a JavaScript number. */
export const xid8 = customType<{ data: string }>({ dataType: () => "xid8" });
