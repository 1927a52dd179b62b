import { chooseAgent, type NoneReason } from "./choose-agent.ts";
import type { Because } from "./explain.ts";
import type { Candidate, RoutedItem, RoutedQueue } from "./item.ts";
import { orderItems } from "./order-items.ts";
import { nextWidening } from "./ring.ts";

export interface PlannedOffer {
  item: RoutedItem;
  agentId: string;
  agentName: string;
  expiresAt: number;
  because: Because;
}

export interface Plan {
  offers: PlannedOffer[];
  left: { item: RoutedItem; reason: NoneReason }[];
  /** When a ring widens for somebody left waiting while agents are free (epoch ms): the next moment worth a look. */
  lookAgainAt: number | null;
}

/**
 * Plans offers for waiting items: in the order of orderItems, each to the agent its queue's strategy prefers, given
 * what was planned before it. Items of an unknown queue are left.
 */
export function planOffers(waiting: {
  items: readonly RoutedItem[];
  candidates: readonly Candidate[];
  queues: ReadonlyMap<string, RoutedQueue>;
  now: number;
}): Plan {
  const { queues, now } = waiting;
  const desks = new Map(waiting.candidates.map((one) => [one.agentId, { ...one }]));
  const plan: Plan = { offers: [], left: [], lookAgainAt: null };
  for (const item of orderItems(waiting.items)) {
    const queue = queues.get(item.queueId);
    const choice = queue
      ? chooseAgent({ item, ...queue, ring: queue, candidates: [...desks.values()], now })
      : { none: true as const, reason: "no-skill" as const };
    if ("none" in choice) {
      plan.left.push({ item, reason: choice.reason });
      const widening = choice.reason === "ring" && queue ? nextWidening(queue, item.arrivedAt, now) : null;
      if (widening !== null) plan.lookAgainAt = Math.min(plan.lookAgainAt ?? widening, widening);
      continue;
    }
    const desk = desks.get(choice.agentId);
    if (!desk || !queue) continue;
    plan.offers.push({
      item,
      agentId: desk.agentId,
      agentName: desk.name,
      expiresAt: now + queue.acceptSeconds * 1000,
      because: choice.because,
    });
    desk.load += item.units;
    desk.idleSince = now;
  }
  return plan;
}

/**
 * What of a plan still fits once the chosen agents' rows are held: `held` has the free units of each agent really
 * locked. The rest goes back to be planned again.
 */
export function confirmOffers(offers: readonly PlannedOffer[], held: ReadonlyMap<string, number>) {
  const room = new Map(held);
  const confirmed: PlannedOffer[] = [];
  const refused: PlannedOffer[] = [];
  for (const offer of offers) {
    const free = room.get(offer.agentId) ?? 0;
    if (free < offer.item.units) refused.push(offer);
    else {
      room.set(offer.agentId, free - offer.item.units);
      confirmed.push(offer);
    }
  }
  return { confirmed, refused };
}

/**
 * The candidates of the next round: those held have the load of their locked row and what was confirmed on top; those
 * whom somebody else holds at this moment are out.
 */
export function candidatesAfter(
  candidates: readonly Candidate[],
  round: {
    asked: ReadonlySet<string>;
    loads: ReadonlyMap<string, number>;
    confirmed: readonly PlannedOffer[];
    now: number;
  },
): Candidate[] {
  return candidates
    .filter((one) => !round.asked.has(one.agentId) || round.loads.has(one.agentId))
    .map((one) => {
      const given = round.confirmed.filter((offer) => offer.agentId === one.agentId);
      const load = (round.loads.get(one.agentId) ?? one.load) + given.reduce((sum, offer) => sum + offer.item.units, 0);
      return { ...one, load, idleSince: given.length ? round.now : one.idleSince };
    });
}
