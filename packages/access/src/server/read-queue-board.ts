import { type Look, query } from "@quintet/rpc";
import { QueueBoard } from "../contract/desk.ts";
import { Nothing } from "../contract/interaction.ts";
import { accessMay } from "../contract/permissions.ts";
import { countQueues, loadQueues, type QueueRecord } from "./queue-store.ts";

/** A supervisor's own centre and what belongs to none; whoever supervises without a centre supervises them all. */
function within({ actor }: Look<unknown>, queue: QueueRecord): boolean {
  if (queue.centreId === null || actor.kind !== "person") return true;
  const grants = actor.grants.filter((grant) => accessMay.superviseQueues.roles.includes(grant.role));
  return grants.some((grant) => grant.centreId === null || grant.centreId === queue.centreId);
}

/** How the queues stand: numbers only, so they are counted over all rows. */
export const readQueueBoard = query({
  permission: accessMay.superviseQueues,
  input: Nothing,
  output: QueueBoard,
  run: async (look) => {
    const { tx, actor, now } = look;
    const queues = (await loadQueues(tx, actor.tenantId)).filter((one) => within(look, one));
    const ids = queues.map((one) => one.id);
    const states = new Map(
      (await look.system(() => countQueues(tx, actor.tenantId, ids))).map((one) => [one.id, one] as const),
    );
    return {
      queues: queues.map((one) => {
        const state = states.get(one.id);
        return {
          queueId: one.id,
          name: one.label,
          strategy: one.strategy,
          waiting: state?.waiting ?? 0,
          longestWaitMs: state?.oldest ? Math.max(0, now.getTime() - state.oldest.getTime()) : 0,
          ready: state?.ready ?? 0,
          busy: state?.busy ?? 0,
        };
      }),
    };
  },
});
