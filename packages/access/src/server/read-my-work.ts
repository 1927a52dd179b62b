import { and, asc, count, eq, gt, inArray, type SQL, sql } from "@quintet/db";
import { principalOf } from "@quintet/kernel";
import { type Look, query } from "@quintet/rpc";
import { type InteractionRow, MyWork, Nothing } from "../contract/interaction.ts";
import { accessMay } from "../contract/permissions.ts";
import { maskName } from "../core/mask-name.ts";
import { interaction } from "../tables/interaction.ts";
import { routingDecision, workItem } from "../tables/work-item.ts";
import { type InteractionRecord, listRows, rowOf } from "./interaction-store.ts";
import { firstWords } from "./message-store.ts";
import { loadPresence } from "./presence-store.ts";
import { loadQueues } from "./queue-store.ts";

/** How many of those waiting are shown; all are counted. */
const SHOWN = 50;

async function offersTo({ tx, actor, now }: Look<unknown>, agentId: string) {
  const { tenantId } = actor;
  const rows = await tx
    .select({ item: workItem, row: interaction, because: routingDecision.because })
    .from(workItem)
    .innerJoin(interaction, and(eq(interaction.tenantId, workItem.tenantId), eq(interaction.id, workItem.id)))
    .innerJoin(
      routingDecision,
      and(
        eq(routingDecision.tenantId, workItem.tenantId),
        eq(routingDecision.interactionId, workItem.id),
        eq(routingDecision.outcome, "offered"),
      ),
    )
    .where(
      and(
        eq(workItem.tenantId, tenantId),
        eq(workItem.ownerId, agentId),
        eq(workItem.state, "offered"),
        gt(workItem.offerExpiresAt, now),
      ),
    )
    .orderBy(asc(workItem.offerExpiresAt), asc(workItem.id));
  const words = await firstWords(
    tx,
    tenantId,
    rows.map(({ row }) => row.id),
  );
  return rows.map(({ item, row, because }) => ({
    interactionId: row.id,
    customerName: row.customerName,
    vip: row.vip,
    channel: row.channel,
    topic: row.topic,
    waitedSince: item.arrivedAt.toISOString(),
    expiresAt: (item.offerExpiresAt ?? now).toISOString(),
    because,
    firstWords: words.get(row.id) ?? "",
  }));
}

/** Whoever is not served yet is nobody's customer: no name, no words, only that and how long somebody waits. */
const unknownYet = (row: InteractionRecord): InteractionRow => ({
  ...rowOf(row, false),
  customerId: null,
  customerName: maskName(row.customerName),
  lastMessage: null,
  lastMessageAt: null,
  unread: 0,
});

async function waitingFor({ tx, actor }: Look<unknown>, skills: Readonly<Record<string, number>>) {
  const { tenantId } = actor;
  const queues = await loadQueues(tx, tenantId);
  const ids = queues.filter((one) => (skills[one.skill] ?? 0) >= one.minLevel).map((one) => one.id);
  if (!ids.length) return { waiting: [], total: 0 };
  const mine = and(eq(workItem.tenantId, tenantId), eq(workItem.state, "waiting"), inArray(workItem.queueId, ids));
  const rows = await tx
    .select({ row: interaction })
    .from(workItem)
    .innerJoin(interaction, and(eq(interaction.tenantId, workItem.tenantId), eq(interaction.id, workItem.id)))
    .where(mine)
    .orderBy(sql`${workItem.priority} desc nulls last`, asc(workItem.arrivedAt), asc(workItem.id))
    .limit(SHOWN);
  const [all] = await tx.select({ n: count() }).from(workItem).where(mine);
  return { waiting: rows.map(({ row }) => unknownYet(row)), total: all?.n ?? 0 };
}

const inHand = (more: SQL | undefined) => and(inArray(interaction.state, ["active", "wrap-up"]), more);

async function countTeam({ tx, actor }: Look<unknown>, teamId: string | null): Promise<number> {
  if (!teamId) return 0;
  const [row] = await tx
    .select({ n: count() })
    .from(interaction)
    .where(inHand(sql`${interaction.tenantId} = ${actor.tenantId} and ${interaction.teamId} = ${teamId}`));
  return row?.n ?? 0;
}

/** The work list of a desk: what is offered to me, what is mine, who waits in the queues I serve (ACC-8). */
export const readMyWork = query({
  permission: accessMay.work,
  input: Nothing,
  output: MyWork,
  run: async (look) => {
    const { tx, actor } = look;
    const personId = principalOf(actor);
    const desk = await loadPresence(tx, actor.tenantId, personId);
    const mine = await listRows(tx, actor.tenantId, { personId, where: inHand(eq(interaction.ownerId, personId)) });
    return look.system(async () => {
      const offers = await offersTo(look, personId);
      const { waiting, total } = await waitingFor(look, desk?.skills ?? {});
      const team = await countTeam(look, desk?.teamId ?? null);
      return {
        offers,
        mine: mine.map(({ row, hasDraft }) => rowOf(row, hasDraft)),
        waiting,
        counts: { mine: mine.length, waiting: total, team },
      };
    });
  },
});
