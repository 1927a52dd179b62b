import { fact } from "@quintet/cockpit/contract";
import { and, count, eq, inArray } from "@quintet/db";
import { customerProfile } from "@quintet/directory/contract";
import { DomainError, principalOf } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import { casesOfCustomer } from "@quintet/workflow/contract";
import type { ChannelKind } from "../contract/enums.ts";
import { accessEvents } from "../contract/permissions.ts";
import { recentComplaints } from "../core/customer-alerts.ts";
import { unitsOf } from "../core/routing/item.ts";
import { priorityOf } from "../core/routing/order-items.ts";
import { interaction } from "../tables/interaction.ts";
import { workItem } from "../tables/work-item.ts";
import { audienceOf, type InteractionRecord, lockInteraction } from "./interaction-store.ts";
import { postMessages } from "./message-store.ts";
import { loadChannel, queueOfTopic } from "./queue-store.ts";
import { notFound } from "./refusals.ts";
import { routeNow } from "./route-queue.ts";
import { tellQueues } from "./tell-queues.ts";

const OPEN_AT_ONCE = 5;

export interface Arrival {
  channel: ChannelKind;
  topic: string;
  /** What a list shows; null means the queue's own name. */
  title: string | null;
  text: string;
}

async function refuseTooMany(deed: Deed<unknown>, customerId: string): Promise<void> {
  const [open] = await deed.tx
    .select({ n: count() })
    .from(interaction)
    .where(
      and(
        eq(interaction.tenantId, deed.actor.tenantId),
        eq(interaction.customerId, customerId),
        inArray(interaction.state, ["waiting", "offered", "active"]),
      ),
    );
  if ((open?.n ?? 0) >= OPEN_AT_ONCE)
    throw new DomainError(
      "TOO_MANY_REQUESTS",
      "too-many-open",
      "you have several open conversations; finish one first",
    );
}

async function write(deed: Deed<unknown>, arrival: Arrival, customerId: string): Promise<InteractionRecord> {
  const { tx, actor, now } = deed;
  const { tenantId } = actor;
  const channel = await loadChannel(tx, tenantId, arrival.channel);
  if (!channel?.enabled) throw new DomainError("UNAVAILABLE", "channel-closed", "this channel is closed at the moment");
  const queue = await queueOfTopic(tx, tenantId, arrival.topic, channel.medium);
  const profile = await deed.ask(customerProfile, { customerId });
  if (!queue || !profile) throw notFound();
  const complaints = recentComplaints(await deed.ask(casesOfCustomer, { customerId }), now);
  const id = deed.newId();
  await tx.insert(interaction).values({
    tenantId,
    id,
    channel: channel.kind,
    medium: channel.medium,
    topic: arrival.title ?? queue.label,
    queueId: queue.id,
    queueName: queue.label,
    customerId,
    customerName: profile.name,
    vip: profile.vip,
    state: "waiting",
    arrivedAt: now,
    answerBy: new Date(now.getTime() + (queue.answerSeconds ?? channel.standardSeconds) * 1000),
    centreId: queue.centreId,
  });
  await tx.insert(workItem).values({
    tenantId,
    id,
    queueId: queue.id,
    medium: channel.medium,
    units: unitsOf(channel.medium),
    state: "waiting",
    arrivedAt: now,
    priority: priorityOf({ vip: profile.vip, recentComplaints: complaints }),
  });
  const row = await lockInteraction(deed, id);
  const words = { author: "customer" as const, authorName: profile.name, text: arrival.text };
  const greeting = channel.greeting
    ? [{ author: "system" as const, authorName: "Quintet", text: channel.greeting }]
    : [];
  await postMessages(deed, row, [words, ...greeting]);
  return row;
}

/** A customer reaches a queue: interaction, first words, greeting, work item; then routing looks at once (ACC-4). */
export async function arrive(deed: Deed<unknown>, arrival: Arrival): Promise<{ interactionId: string }> {
  const customerId = principalOf(deed.actor);
  return deed.system(async () => {
    await refuseTooMany(deed, customerId);
    const row = await write(deed, arrival, customerId);
    const { channel, queueId, centreId } = row;
    deed.record(fact("contact", deed.now, { offered: 1, channel, queueId, centreId, customerId, refId: row.id }));
    deed.emit({
      type: accessEvents.interactionArrived,
      subject: row.id,
      audience: audienceOf(row),
      payload: { channel, queueId },
    });
    deed.audit({ subject: row.id, after: { channel, queueId, topic: row.topic } });
    await tellQueues(deed, [queueId]);
    await routeNow(deed, { arrived: row.id });
    return { interactionId: row.id };
  });
}
