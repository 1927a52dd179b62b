import { and, eq, lt, or, type SQL } from "@quintet/db";
import type { PgColumn } from "drizzle-orm/pg-core";
import { badRequest } from "../refusals.ts";

/** The place of a row in a list that begins with the latest change. */
export const cursorOf = (changedAt: Date, id: string): string => `${changedAt.toISOString()}~${id}`;

/** What comes behind a cursor; everything when there is none. */
export function behind(after: string | undefined, changedAt: PgColumn, id: PgColumn): SQL | undefined {
  if (after === undefined) return undefined;
  const [time = "", last = ""] = after.split("~");
  const at = new Date(time);
  if (Number.isNaN(at.getTime()) || last === "")
    throw badRequest("bad-cursor", "this page does not follow from another");
  return or(lt(changedAt, at), and(eq(changedAt, at), lt(id, last)));
}
