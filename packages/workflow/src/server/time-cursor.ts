import { type SQL, sql } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import type { PgColumn } from "drizzle-orm/pg-core";

/** The place of a row in a list ordered by a time and an id. */
export const cursorAt = (at: Date, id: string): string => `${at.toISOString()}~${id}`;

function read(cursor: string): { at: Date; id: string } {
  const [time = "", id = ""] = cursor.split("~");
  const at = new Date(time);
  if (Number.isNaN(at.getTime()) || id === "")
    throw new DomainError("BAD_REQUEST", "bad-cursor", "this page does not follow from the one before");
  return { at, id };
}

/**
 * What comes behind a cursor, in the order given; everything when there is none. A comparison of rows, so that the
 * index begins where the page does, however deep it is.
 */
export function behind(after: string | undefined, at: PgColumn, id: PgColumn, order: "asc" | "desc"): SQL | undefined {
  if (after === undefined) return undefined;
  const place = read(after);
  const beyond = sql.raw(order === "asc" ? ">" : "<");
  return sql`(${at}, ${id}) ${beyond} (${place.at.toISOString()}::timestamptz, ${place.id})`;
}

/** Cuts a list that was asked for with one row too many into the page and the cursor of the next one. */
export function pageFrom<T>(
  rows: readonly T[],
  limit: number,
  place: (row: T) => string,
): { rows: T[]; next: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, next: rows.length > limit && last ? place(last) : null };
}
