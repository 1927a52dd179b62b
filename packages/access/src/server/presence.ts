import { and, eq } from "@quintet/db";
import { personOf } from "@quintet/directory/contract";
import { principalOf } from "@quintet/kernel";
import { command, type Deed, query } from "@quintet/rpc";
import { Presence, SetPresence } from "../contract/desk.ts";
import { Nothing } from "../contract/interaction.ts";
import { accessEvents, accessMay } from "../contract/permissions.ts";
import { CAPACITY } from "../core/routing/item.ts";
import { presence } from "../tables/presence.ts";
import { workItem } from "../tables/work-item.ts";
import { endOfOffer } from "./end-of-offer.ts";
import { loadPresence, type PresenceRecord } from "./presence-store.ts";
import { notFound } from "./refusals.ts";
import { routeNow } from "./route-queue.ts";
import { queuesOfSkills, tellQueues } from "./tell-queues.ts";

const viewOf = (row: PresenceRecord): Presence => ({
  state: row.state,
  reason: row.reason,
  since: row.since.toISOString(),
  load: row.load,
  capacity: row.capacity,
});

/** Where one stands oneself; somebody who never came on duty is offline. */
export const readPresence = query({
  permission: accessMay.work,
  input: Nothing,
  output: Presence,
  run: async ({ tx, actor, now }) => {
    const row = await loadPresence(tx, actor.tenantId, principalOf(actor));
    if (row) return viewOf(row);
    return { state: "offline" as const, reason: "", since: now.toISOString(), load: 0, capacity: CAPACITY };
  },
});

/** Skills and place are taken afresh at every change, so that routing needs no look elsewhere. */
async function write(deed: Deed<SetPresence>): Promise<void> {
  const { tx, actor, now, input } = deed;
  const person = await deed.ask(personOf, { personId: principalOf(actor) });
  if (!person) throw notFound();
  const place = {
    name: person.name,
    teamId: person.teamId,
    centreId: person.centreId,
    skills: Object.fromEntries(person.skills.map(({ skill, level }) => [skill, level])),
    state: input.state,
    reason: input.reason,
    since: now,
    ...(input.state === "ready" ? { idleSince: now } : {}),
  };
  await tx
    .insert(presence)
    .values({ tenantId: actor.tenantId, ownerId: person.id, idleSince: now, capacity: CAPACITY, load: 0, ...place })
    .onConflictDoUpdate({ target: [presence.tenantId, presence.ownerId], set: place });
}

/** Offers still open to somebody who leaves his place end at once, by the job that would have ended them later. */
async function takeBackOffers(deed: Deed<SetPresence>, agentId: string): Promise<void> {
  const offers = await deed.tx
    .select({ id: workItem.id, expiresAt: workItem.offerExpiresAt })
    .from(workItem)
    .where(
      and(eq(workItem.tenantId, deed.actor.tenantId), eq(workItem.ownerId, agentId), eq(workItem.state, "offered")),
    );
  for (const { id, expiresAt } of offers)
    if (expiresAt) deed.enqueue(endOfOffer({ interactionId: id, agentId, expiresAt: expiresAt.toISOString() }));
}

/** Comes on duty, takes a break, goes home. Becoming ready brings work in the same moment if any waits. */
export const setPresence = command({
  permission: accessMay.work,
  input: SetPresence,
  output: Presence,
  run: async (deed) => {
    const { tx, actor, input } = deed;
    const personId = principalOf(actor);
    const before = await loadPresence(tx, actor.tenantId, personId);
    return deed.system(async () => {
      await write(deed);
      if (input.state !== "ready") await takeBackOffers(deed, personId);
      const row = await loadPresence(tx, actor.tenantId, personId);
      if (!row) throw notFound();
      deed.emit({
        type: accessEvents.presenceChanged,
        subject: personId,
        audience: { ownerId: personId, teamId: row.teamId, centreId: row.centreId },
        payload: { state: row.state },
      });
      deed.audit({ subject: personId, before: { state: before?.state ?? null }, after: input });
      await tellQueues(deed, await queuesOfSkills(deed, row.skills));
      if (input.state === "ready") await routeNow(deed, { freed: true });
      return viewOf((await loadPresence(tx, actor.tenantId, personId)) ?? row);
    });
  },
});
