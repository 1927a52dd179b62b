import { sql } from "@quintet/db";

/** The rollups a mark of this scheme speaks of: narrow ones of every kind, and the wide one of the kinds with few facts. */
export const SCHEME = 2;

/** How far the rollups of a mark called `k` have come; a mark of an older scheme has not begun. */
export const reached = sql.raw(`(case when k.scheme = ${SCHEME} then k.xid else '0'::xid8 end)`);
