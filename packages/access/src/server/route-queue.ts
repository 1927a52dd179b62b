import { type Deed, worker } from "@quintet/rpc";
import { z } from "zod";
import type { Candidate, RoutedItem, RoutedQueue } from "../core/routing/item.ts";
import { candidatesAfter, confirmOffers, planOffers } from "../core/routing/plan-offers.ts";
import { type Reach, reachOf } from "../core/routing/reach.ts";
import { makeOffers } from "./make-offers.ts";
import { holdReady, readReady } from "./presence-store.ts";
import { loadQueues, routedQueues } from "./queue-store.ts";
import { holdWaiting, oldestBeyond, othersWait } from "./work-item-store.ts";

const PAGE = 200;
/** How often items are planned anew when somebody else holds a chosen agent's row. */
const ROUNDS = 3;
const AGAIN_MS = 200;
/** Offers reach their agents at the commit: a look is short, and a long queue is many looks. */
const WORKER_PAGES = 3;

/** What one look at the queues came to. `rest` is what could still be reached with the room left. */
interface Routed {
  look: Look;
  rest: Reach[];
  roomLeft: boolean;
}

const hasRoom = (candidates: readonly Candidate[]) => candidates.some((one) => one.load < one.capacity);
const freeUnits = (candidates: readonly Candidate[]) =>
  candidates.reduce((sum, one) => sum + Math.max(0, one.capacity - one.load), 0);

interface Look {
  queues: ReadonlyMap<string, RoutedQueue>;
  /** Ready, as far as nobody else held their row; with the loads after what was offered. */
  candidates: Candidate[];
  offered: Set<string>;
  looked: string[];
  /** An item is left because the agents who could take it were held by another transaction. */
  contended: boolean;
  /** When a ring widens for somebody left (epoch ms). */
  again: number | null;
}

const sooner = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.min(a, b));

/** Offers one page of held items, in rounds: plan, hold the chosen agents, make what is confirmed, plan the rest anew. */
async function offerPage(deed: Deed<unknown>, look: Look, items: readonly RoutedItem[]): Promise<void> {
  const now = deed.now.getTime();
  let open = items;
  for (let round = 0; round < ROUNDS && open.length; round += 1) {
    const plan = planOffers({ items: open, candidates: look.candidates, queues: look.queues, now });
    look.again = sooner(look.again, plan.lookAgainAt);
    if (!plan.offers.length) {
      look.contended ||= round > 0;
      return;
    }
    const asked = new Set(plan.offers.map((one) => one.agentId));
    const held = await holdReady(deed.tx, deed.actor.tenantId, [...asked]);
    const room = new Map([...held].map(([agentId, desk]) => [agentId, desk.capacity - desk.load]));
    const loads = new Map([...held].map(([agentId, desk]) => [agentId, desk.load]));
    const { confirmed, refused } = confirmOffers(plan.offers, room);
    await makeOffers(deed, confirmed, held);
    for (const offer of confirmed) look.offered.add(offer.item.id);
    look.candidates = candidatesAfter(look.candidates, { asked, loads, confirmed, now });
    open = refused.map((one) => one.item);
  }
  look.contended ||= open.length > 0;
}

/** When a ring widens for somebody beyond reach while agents have room: leaves a job for that second. */
async function planNextLook(deed: Deed<unknown>, look: Look, reach: readonly Reach[]): Promise<void> {
  for (const one of reach) {
    if (one.waitMs === 0) continue;
    const oldest = await oldestBeyond(deed.tx, deed.actor.tenantId, one);
    if (oldest !== null) look.again = sooner(look.again, oldest + one.waitMs);
  }
  if (look.again === null) return;
  const second = Math.ceil(look.again / 1000);
  deed.enqueue({
    name: "access.route",
    payload: {},
    runAt: new Date(second * 1000),
    key: `access.route@${second}`,
  });
}

/**
 * Offers waiting items to ready agents (ACC-4, ACC-5), exactly: items are held FOR UPDATE SKIP LOCKED, then the
 * chosen agents likewise, and only what both locks confirm is offered. Waits for nobody, so it can stand at the end of
 * any command.
 */
function routeTenant(deed: Deed<unknown>, pages: number): Promise<Routed> {
  const { tx, now } = deed;
  const { tenantId } = deed.actor;
  return deed.system(async () => {
    const candidates = await readReady(tx, tenantId);
    const look: Look = { queues: new Map(), candidates, offered: new Set(), looked: [], contended: false, again: null };
    if (!candidates.length) return { look, rest: [], roomLeft: false };
    look.queues = routedQueues(await loadQueues(tx, tenantId));
    let after: RoutedItem | null = null;
    let exhausted = false;
    for (let page = 0; page < pages && !exhausted && hasRoom(look.candidates); page += 1) {
      const limit = Math.min(PAGE, Math.max(20, freeUnits(look.candidates)));
      const reach = reachOf(look.queues.values(), look.candidates, now.getTime());
      const names = look.candidates.map((one) => one.agentId);
      const items: RoutedItem[] = await holdWaiting(tx, tenantId, { reach, candidates: names, after, limit });
      look.looked.push(...items.map((one) => one.id));
      await offerPage(deed, look, items);
      after = items.at(-1) ?? after;
      exhausted = items.length < limit;
    }
    const roomLeft = hasRoom(look.candidates);
    const rest = roomLeft ? reachOf(look.queues.values(), look.candidates, now.getTime()) : [];
    if (rest.length) await planNextLook(deed, look, rest);
    return { look, rest, roomLeft };
  });
}

/**
 * Routes at the end of a command that brought work (`arrived`) or made room (`freed`). What it could not see, because
 * it is not committed yet on the other side, is found by the job left here: the later of two commits always has one.
 */
export async function routeNow(deed: Deed<unknown>, cause: { arrived?: string; freed?: boolean }): Promise<void> {
  const { look, roomLeft } = await routeTenant(deed, 5);
  const waits = cause.arrived !== undefined && !look.offered.has(cause.arrived);
  if (waits || look.contended || (cause.freed && roomLeft))
    deed.enqueue({ name: "access.route", payload: {}, key: "access.route" });
}

/** Looks at the queues of a tenant; queued once at a time by its key. */
export const route = worker({
  name: "access.route",
  input: z.strictObject({}),
  async work(deed) {
    const { look, rest } = await routeTenant(deed, WORKER_PAGES);
    const candidates = look.candidates.map((one) => one.agentId);
    const seen = { reach: rest, candidates, looked: look.looked };
    const missed = rest.length > 0 && (await othersWait(deed.tx, deed.actor.tenantId, seen));
    if (!look.contended && !missed) return;
    const runAt = new Date(deed.now.getTime() + (look.offered.size ? 0 : AGAIN_MS));
    deed.enqueue({ name: "access.route", payload: {}, runAt, key: "access.route-again" });
  },
});
