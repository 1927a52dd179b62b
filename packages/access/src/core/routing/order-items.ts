import type { RoutedItem } from "./item.ts";

const vipPoints: Record<string, number> = { diamond: 3, gold: 2, silver: 1 };

/** How far in front: VIP level up to 3, and 2 more for a customer who complained twice or more within 30 days. */
export const priorityOf = (customer: { vip: string; recentComplaints: number }): number =>
  (vipPoints[customer.vip] ?? 0) + (customer.recentComplaints >= 2 ? 2 : 0);

/** Who is served first: priority, then age, then id so that every server orders alike. */
export const orderItems = <T extends Pick<RoutedItem, "id" | "priority" | "arrivedAt">>(items: readonly T[]): T[] =>
  [...items].sort(
    (a, b) => b.priority - a.priority || a.arrivedAt - b.arrivedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
