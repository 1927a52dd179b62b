import { byWorker, inTenant, openTo } from "@quintet/db";
import type { Breadth } from "@quintet/kernel";

const narrow: readonly Breadth[] = ["self", "team", "centre", "group"];

/** Staff of every breadth read all of their tenant under `condition`; editors (tenant) and the system write. */
export const readByStaff = (condition?: string) => [
  ...openTo(narrow, "read", condition),
  ...inTenant("write"),
  ...byWorker(),
];

/** Rows that name their reader: a partner sees those written for partners, a customer those written for customers. */
export const readByReader = () => [
  ...readByStaff(),
  ...openTo(["partner"], "read", "reader = 'partner'"),
  ...openTo(["customer"], "read", "reader = 'external'"),
];

/** What every reader of the tenant may see, such as the names of topics. */
export const readByAll = () => [...readByStaff(), ...openTo(["partner", "customer"])];
