import { fact } from "@quintet/cockpit/contract";
import { sql } from "@quintet/db";
import { type Deed, worker } from "@quintet/rpc";
import { z } from "zod";
import { countQueues, loadQueues } from "./queue-store.ts";

async function tell(deed: Deed<unknown>, queueIds: readonly string[]): Promise<void> {
  const { tx, actor, now } = deed;
  for (const one of await countQueues(tx, actor.tenantId, queueIds)) {
    const longestWaitMs = one.oldest ? Math.max(0, now.getTime() - one.oldest.getTime()) : 0;
    const { id: queueId, centre_id: centreId, waiting, ready, busy } = one;
    deed.record(fact("queue", now, { queueId, centreId, waiting, longestWaitMs, ready, busy }));
  }
}

/**
 * Tells how queues stand after this deed's changes. Whoever gets a queue's lock sees all that was committed before
 * it; whoever does not leaves a job that counts again behind both, so nobody waits and the last word is true.
 */
export async function tellQueues(deed: Deed<unknown>, queueIds: readonly (string | null)[]): Promise<void> {
  const wanted = [...new Set(queueIds.filter((one) => one !== null))].sort();
  const { tenantId } = deed.actor;
  if (!wanted.length) return;
  const names = wanted.map((queueId) => `queue-state/${tenantId}/${queueId}`);
  await deed.system(async () => {
    const { rows } = await deed.tx.execute<{ mine: boolean }>(sql`
      select pg_try_advisory_xact_lock(hashtextextended(name, 0)) as mine
      from unnest(${sql.param(names)}::text[]) with ordinality as n (name, place) order by place`);
    for (const [index, queueId] of wanted.entries())
      if (!rows[index]?.mine)
        deed.enqueue({ name: "access.queue-state", payload: { queueId }, key: `access.queue-state:${queueId}` });
    await tell(deed, wanted);
  });
}

/** The queues somebody with these skills can serve. */
export async function queuesOfSkills(deed: Deed<unknown>, skills: Readonly<Record<string, number>>): Promise<string[]> {
  const queues = await loadQueues(deed.tx, deed.actor.tenantId);
  return queues.filter((one) => (skills[one.skill] ?? 0) >= one.minLevel).map((one) => one.id);
}

export const tellQueueAgain = worker({
  name: "access.queue-state",
  input: z.strictObject({ queueId: z.string() }),
  work: (deed) => tell(deed, [deed.input.queueId]),
});
