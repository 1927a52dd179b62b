import { createHash } from "node:crypto";
import { callCount, recognising, sql } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import type { Caller, Ground } from "./ground.ts";

/** How often one caller may do something: `most` times in any fixed span of `seconds`. */
export interface Limit {
  most: number;
  seconds: number;
}

/** Who is counted: a log-in by its subject, anybody else by address. The hash keeps addresses out of the table. */
function counted(caller: Caller, address: string | undefined): string | null {
  if (caller.kind === "actor") return null;
  const who = caller.kind === "subject" ? `subject ${caller.subject}` : `address ${address ?? "unknown"}`;
  return createHash("sha256").update(who).digest("base64url");
}

/**
 * Counts one call, in a transaction of its own, so that a refused or failed call counts too. The row's lock makes the
 * count exact over all processes. Throws TOO_MANY_REQUESTS when the span is full.
 */
export async function countCall(
  ground: Ground,
  call: { caller: Caller; address?: string | undefined },
  name: string,
  limit: Limit,
): Promise<void> {
  const who = counted(call.caller, call.address);
  if (who === null) return;
  const left = await ground.database.transaction(recognising(who), async ({ tx }) => {
    const { rows } = await tx.execute<{ count: number; wait: number }>(sql`
      insert into ${callCount} as c (tenant_id, what, count, ends_at)
      values (${who}, ${name}, 1, clock_timestamp() + make_interval(secs => ${limit.seconds}))
      on conflict (tenant_id, what) do update set
        count = case when c.ends_at < clock_timestamp() then 1 else c.count + 1 end,
        ends_at = case when c.ends_at < clock_timestamp() then excluded.ends_at else c.ends_at end
      returning count, ceil(extract(epoch from ends_at - clock_timestamp()))::int as wait`);
    return rows[0];
  });
  if (left && left.count > limit.most)
    throw new DomainError("TOO_MANY_REQUESTS", "too-many", `too many tries; try again in ${Math.max(1, left.wait)} s`);
}

/** Forgets the spans that are over; the nightly upkeep calls it. */
export const forgetCounts = () => sql`delete from ${callCount} where ends_at < now()`;
