import { sql } from "@quintet/db";
import type { Deed } from "@quintet/rpc";
import { accessEvents } from "../contract/permissions.ts";
import { explain } from "../core/routing/explain.ts";
import type { PlannedOffer } from "../core/routing/plan-offers.ts";
import { routingDecision } from "../tables/work-item.ts";
import { endOfOffer } from "./end-of-offer.ts";
import type { PresenceRecord } from "./presence-store.ts";

const texts = (values: readonly (string | null)[]) => sql`${sql.param([...values])}::text[]`;

interface Told {
  offer: PlannedOffer;
  desk: PresenceRecord;
}

async function writeRows(deed: Deed<unknown>, offers: readonly Told[]): Promise<void> {
  const { tx, actor, now } = deed;
  const { tenantId } = actor;
  const ids = texts(offers.map((one) => one.offer.item.id));
  await tx.execute(sql`
    update work_item set state = 'offered', owner_id = o.agent, team_id = o.team, centre_id = o.centre, offer_expires_at = o.until
    from unnest(${ids}, ${texts(offers.map((one) => one.offer.agentId))}, ${texts(offers.map((one) => one.desk.teamId))},
      ${texts(offers.map((one) => one.desk.centreId))},
      ${sql.param(offers.map((one) => new Date(one.offer.expiresAt).toISOString()))}::timestamptz[]) as o (id, agent, team, centre, until)
    where work_item.tenant_id = ${tenantId} and work_item.id = o.id`);
  await tx.execute(sql`
    update presence set load = load + o.units, idle_since = ${now.toISOString()}::timestamptz
    from (select agent, sum(units)::int as units
          from unnest(${texts(offers.map((one) => one.offer.agentId))},
            ${sql.param(offers.map((one) => one.offer.item.units))}::int[]) as u (agent, units) group by agent) o
    where presence.tenant_id = ${tenantId} and presence.owner_id = o.agent`);
  await tx.execute(
    sql`update interaction set state = 'offered' where tenant_id = ${tenantId} and id = any(${ids}) and state = 'waiting'`,
  );
}

/**
 * Leaves the jobs that end these offers. Many that end together are one job, which looks for those still open then;
 * most will have been accepted, so their own jobs would cost the more the busier the hour is.
 */
function enqueueEnds(deed: Deed<unknown>, told: readonly Told[]): void {
  for (const [until, group] of Map.groupBy(told, ({ offer }) => offer.expiresAt)) {
    const runAt = new Date(until);
    const expiresAt = runAt.toISOString();
    const [only, ...others] = group.map(({ offer }) => ({ interactionId: offer.item.id, agentId: offer.agentId }));
    if (only && !others.length) deed.enqueue(endOfOffer({ ...only, expiresAt }, runAt));
    else {
      const interactionIds = group.map(({ offer }) => offer.item.id);
      deed.enqueue({ name: "access.offers-expire", payload: { interactionIds, expiresAt }, runAt });
    }
  }
}

/**
 * Makes offers whose items and agents this transaction holds: rows, decisions with their reason, the event to each
 * agent, and the job that ends the offer when its time is over.
 */
export async function makeOffers(
  deed: Deed<unknown>,
  offers: readonly PlannedOffer[],
  desks: ReadonlyMap<string, PresenceRecord>,
): Promise<void> {
  const told = offers.flatMap((offer): Told[] => {
    const desk = desks.get(offer.agentId);
    return desk ? [{ offer, desk }] : [];
  });
  if (!told.length) return;
  await writeRows(deed, told);
  await deed.tx.insert(routingDecision).values(
    told.map(({ offer, desk }) => ({
      tenantId: deed.actor.tenantId,
      id: deed.newId(),
      interactionId: offer.item.id,
      queueId: offer.item.queueId,
      at: deed.now,
      agentName: desk.name,
      because: explain(offer.because),
      parts: offer.because,
      expiresAt: new Date(offer.expiresAt),
      ownerId: offer.agentId,
      teamId: desk.teamId,
      centreId: desk.centreId,
    })),
  );
  for (const { offer, desk } of told) {
    const expiresAt = new Date(offer.expiresAt);
    deed.emit({
      type: accessEvents.offerMade,
      subject: offer.item.id,
      audience: { ownerId: offer.agentId, teamId: desk.teamId, centreId: desk.centreId },
      payload: { agentId: offer.agentId, expiresAt: expiresAt.toISOString() },
    });
  }
  enqueueEnds(deed, told);
}
