import { type Deed, worker } from "@quintet/rpc";
import { z } from "zod";
import { refreshUses } from "./search/use-store.ts";

const COUNT = "knowledge.count-uses";
const minute = 60_000;

/** One count at the end of each minute in which something was used, however much. */
export function enqueueCount({ enqueue, now }: Pick<Deed<unknown>, "enqueue" | "now">): void {
  const runAt = new Date((Math.floor(now.getTime() / minute) + 1) * minute);
  enqueue({ name: COUNT, payload: {}, runAt, key: `${COUNT}:${runAt.getTime()}` });
}

/** Lets the search rows know how often their articles are used. */
export const countUses = worker({
  name: COUNT,
  input: z.strictObject({}),
  work: ({ tx, actor, now }) => refreshUses(tx, actor.tenantId, now),
});
