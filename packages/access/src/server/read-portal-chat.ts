import { and, eq, isNull, sql, type Tx } from "@quintet/db";
import { type Look, query } from "@quintet/rpc";
import { InteractionById } from "../contract/interaction.ts";
import { accessMay } from "../contract/permissions.ts";
import { PortalChat } from "../contract/portal.ts";
import { estimateWait } from "../core/estimate-wait.ts";
import { interaction } from "../tables/interaction.ts";
import { survey, surveyLink } from "../tables/survey.ts";
import { workItem } from "../tables/work-item.ts";
import { type InteractionRecord, seeInteraction } from "./interaction-store.ts";
import { readMessages, viewOf } from "./message-store.ts";
import { countQueues } from "./queue-store.ts";
import { surveyPath } from "./survey-store.ts";
import { itemWith } from "./work-item-store.ts";

/** The place in the queue, counting those who are served first; 1 is next. */
async function positionOf(tx: Tx, tenantId: string, id: string): Promise<number | null> {
  const [item] = await tx.select().from(workItem).where(itemWith(tenantId, id));
  if (item?.state !== "waiting" && item?.state !== "offered") return null;
  const arrivedAt = item.arrivedAt.toISOString();
  const { rows } = await tx.execute<{ n: number }>(sql`
    select count(*)::int as n from work_item
    where tenant_id = ${tenantId} and queue_id = ${item.queueId} and state in ('waiting', 'offered')
      and (-priority, arrived_at, id) <= (${-item.priority}::int, ${arrivedAt}::timestamptz, ${item.id}::text)`);
  return rows[0]?.n ?? null;
}

async function meanHandling(tx: Tx, tenantId: string, queueId: string): Promise<number | null> {
  const { rows } = await tx.execute<{ ms: number | null }>(sql`
    select avg(extract(epoch from closed_at - accepted_at) * 1000)::int as ms
    from (select closed_at, accepted_at from ${interaction}
          where tenant_id = ${tenantId} and queue_id = ${queueId} and closed_at is not null and accepted_at is not null
          order by closed_at desc limit 50) last`);
  return rows[0]?.ms ?? null;
}

async function placeOf(look: Look<unknown>, row: InteractionRecord) {
  const { tx, actor } = look;
  const { queueId } = row;
  if (!queueId || (row.state !== "waiting" && row.state !== "offered")) return { position: null, estimatedWait: null };
  return look.system(async () => {
    const position = await positionOf(tx, actor.tenantId, row.id);
    const [queue] = await countQueues(tx, actor.tenantId, [queueId]);
    if (position === null || !queue) return { position, estimatedWait: null };
    const meanHandlingMs = await meanHandling(tx, actor.tenantId, queueId);
    const { slots, free_slots: freeSlots } = queue;
    return { position, estimatedWait: estimateWait({ position, slots, freeSlots, meanHandlingMs }) };
  });
}

/** A chat as its customer sees it: an honest place in the queue, no internal note, and the way to the rating. */
export const readPortalChat = query({
  permission: accessMay.usePortal,
  input: InteractionById,
  output: PortalChat,
  run: async (look) => {
    const { tx, actor, now } = look;
    const row = await seeInteraction(look, look.input.interactionId);
    const messages = await readMessages(tx, actor.tenantId, row.id);
    const [open] = await tx
      .select({ secret: surveyLink.secret })
      .from(survey)
      .innerJoin(surveyLink, and(eq(surveyLink.tenantId, survey.tenantId), eq(surveyLink.surveyId, survey.id)))
      .where(
        and(
          eq(survey.tenantId, actor.tenantId),
          eq(survey.interactionId, row.id),
          isNull(survey.answeredAt),
          sql`${survey.expiresAt} > ${now}`,
        ),
      );
    return {
      id: row.id,
      topic: row.topic,
      state: row.state,
      agentName: row.ownerName,
      ...(await placeOf(look, row)),
      messages: messages.map((one) => {
        const { internal: _, ...view } = viewOf(one);
        return view;
      }),
      surveyPath: open ? surveyPath(actor.tenantId, open.secret) : null,
    };
  },
});
