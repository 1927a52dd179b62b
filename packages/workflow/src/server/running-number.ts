import { sql } from "@quintet/db";
import type { Look } from "@quintet/rpc";

/** The next running number of cases. Numbers of cases that were not opened after all are left out. */
export async function nextRunning({ tx }: Look<unknown>): Promise<number> {
  const { rows } = await tx.execute<{ n: string }>(sql`select nextval('case_number') as n`);
  return Number(rows[0]?.n);
}
