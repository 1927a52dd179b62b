import fc from "fast-check";
import { expect, test } from "vitest";
import type { Candidate, RoutedItem, RoutedQueue } from "./item.ts";
import { orderItems, priorityOf } from "./order-items.ts";
import { confirmOffers, planOffers } from "./plan-offers.ts";

const NOW = 1_800_000_000_000;
const queue: RoutedQueue = {
  id: "q",
  skill: "vas",
  label: "增值业务",
  strategy: "idle-first",
  acceptSeconds: 20,
  firstLevel: 3,
  minLevel: 1,
  ringSeconds: 10,
};
const queues = new Map([[queue.id, queue]]);

const items = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,4}$/),
    queueId: fc.constant("q"),
    units: fc.constantFrom(1, 1, 1, 4),
    priority: fc.integer({ min: 0, max: 5 }),
    arrivedAt: fc.integer({ min: NOW - 60_000, max: NOW }),
    declinedBy: fc.subarray(["a0", "a1", "a2"]),
  }),
  { selector: (one) => one.id, maxLength: 40 },
);
const candidates = fc
  .array(fc.record({ level: fc.integer({ min: 0, max: 5 }), load: fc.integer({ min: 0, max: 4 }) }), { maxLength: 8 })
  .map((list): Candidate[] =>
    list.map(({ level, load }, index) => ({
      agentId: `a${index}`,
      name: `a${index}`,
      skills: { vas: level },
      load,
      capacity: 4,
      idleSince: NOW - index * 1000,
    })),
  );

test("a plan offers each item at most once, loses none and fills nobody over capacity", () => {
  fc.assert(
    fc.property(items, candidates, (waiting, desks) => {
      const plan = planOffers({ items: waiting, candidates: desks, queues, now: NOW });
      const seen = [...plan.offers.map((one) => one.item.id), ...plan.left.map((one) => one.item.id)];
      expect(seen.toSorted()).toEqual(waiting.map((one) => one.id).toSorted());
      for (const desk of desks) {
        const given = plan.offers.filter((one) => one.agentId === desk.agentId);
        expect(desk.load + given.reduce((sum, one) => sum + one.item.units, 0)).toBeLessThanOrEqual(
          Math.max(desk.capacity, desk.load),
        );
        for (const one of given) expect(one.item.declinedBy).not.toContain(desk.agentId);
      }
    }),
  );
});

test("with one kind of work and no refusals nobody overtakes: offers are the head of the order", () => {
  fc.assert(
    fc.property(items, candidates, (waiting, desks) => {
      const plain = waiting.map(
        (one): RoutedItem => ({ ...one, units: 1, declinedBy: [], arrivedAt: one.arrivedAt - 60_000 }),
      );
      const plan = planOffers({ items: plain, candidates: desks, queues, now: NOW });
      const head = orderItems(plain).slice(0, plan.offers.length);
      expect(plan.offers.map((one) => one.item.id)).toEqual(head.map((one) => one.id));
    }),
  );
});

test("a plan confirmed against locked rows never gives an agent more than he has room for", () => {
  fc.assert(
    fc.property(
      items,
      candidates,
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 8 }),
      (waiting, desks, free) => {
        const plan = planOffers({ items: waiting, candidates: desks, queues, now: NOW });
        const held = new Map(desks.slice(1).map((desk, index) => [desk.agentId, free[index] ?? 0]));
        const { confirmed, refused } = confirmOffers(plan.offers, held);
        expect(confirmed.length + refused.length).toBe(plan.offers.length);
        for (const [agentId, room] of held) {
          const units = confirmed
            .filter((one) => one.agentId === agentId)
            .reduce((sum, one) => sum + one.item.units, 0);
          expect(units).toBeLessThanOrEqual(room);
        }
        expect(confirmed.some((one) => !held.has(one.agentId))).toBe(false);
      },
    ),
  );
});

test("diamond customers and repeated complaints go first, then the oldest", () => {
  expect(priorityOf({ vip: "diamond", recentComplaints: 0 })).toBe(3);
  expect(priorityOf({ vip: "none", recentComplaints: 2 })).toBe(2);
  expect(priorityOf({ vip: "unheard-of", recentComplaints: 1 })).toBe(0);
  const ordered = orderItems([
    { id: "young", priority: 0, arrivedAt: 20 },
    { id: "old", priority: 0, arrivedAt: 10 },
    { id: "vip", priority: 3, arrivedAt: 30 },
  ]);
  expect(ordered.map((one) => one.id)).toEqual(["vip", "old", "young"]);
});

test("somebody outside every ring is looked at again when his ring widens", () => {
  const item: RoutedItem = { id: "i", queueId: "q", units: 1, priority: 0, arrivedAt: NOW - 4_000, declinedBy: [] };
  const desk: Candidate = { agentId: "a", name: "a", skills: { vas: 1 }, load: 0, capacity: 4, idleSince: NOW };
  const plan = planOffers({ items: [item], candidates: [desk], queues, now: NOW });
  expect(plan.left).toEqual([{ item, reason: "ring" }]);
  expect(plan.lookAgainAt).toBe(NOW + 6_000);
});
