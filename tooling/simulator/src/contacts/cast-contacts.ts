import type { CustomerRow } from "../customers/customers.ts";
import { archiveLeaves, skillFor } from "../ground/archive-tree.ts";
import type { Person } from "../organisation/person.ts";
import type { Contact } from "./plan-contact.ts";

const DAY = 86_400_000;
const MIN = 60_000;

// Customer, days and hours ago, what about, channel, who served.
const told = [
  ["k-chen-xiaoyan", 61.2, "tariff-mobile-change", "web-chat", "p-su-hang"],
  ["k-chen-xiaoyan", 33.4, "vas-partner-double", "web-chat", "p-lin-yue"],
  ["k-chen-xiaoyan", 12.1, "broadband-repair-slow", "voice", "p-su-hang"],
  ["k-chen-xiaoyan", 3.02, "vas-own-video", "web-chat", "p-lin-yue"],
  ["k-zhou-jianguo", 47.5, "broadband-product-upgrade", "voice", "p-su-hang"],
  ["k-zhou-jianguo", 8.3, "billing-bill-invoice", "web-chat", "p-lin-yue"],
] as const;

/** What the customers of the cast have come with before, so that their history makes sense. */
export function castContacts(customers: readonly CustomerRow[], agents: readonly Person[], now: number): Contact[] {
  return told.flatMap(([customerId, daysAgo, code, channel, agentId]) => {
    const customer = customers.find(({ id }) => id === customerId);
    const agent = agents.find(({ id }) => id === agentId);
    const leaf = archiveLeaves.find((one) => one.code === code);
    if (!customer || !agent || !leaf) return [];
    const arrivedAt = Math.round(now - daysAgo * DAY);
    const turnAt = arrivedAt + 8_000;
    const endedAt = turnAt + 6 * MIN;
    return [
      {
        channel,
        medium: channel === "voice" ? "voice" : "chat",
        leaf,
        skill: skillFor(code),
        customer,
        arrivedAt,
        answerBy: arrivedAt + (channel === "voice" ? 15_000 : 30_000),
        agent,
        turnAt,
        endedAt,
        closedAt: endedAt + 45_000,
        holdMs: 0,
        solved: true,
        transferred: false,
      },
    ];
  });
}
