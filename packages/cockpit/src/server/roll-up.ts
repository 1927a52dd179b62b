import { type Deed, worker } from "@quintet/rpc";
import { z } from "zod";
import { addToRollups, batchEnd, factsWait, lockMark, moveMark } from "./rollup-store.ts";

const JOB = "cockpit.rollup";

/** Facts of each kind taken at a time, so that a large import is rolled up in several short transactions. */
const BATCH = 2_000;

/**
 * Adds the facts of finished transactions to the rollups and moves the mark with them, in one transaction: each fact
 * exactly once, however many workers try at a time and whenever one of them dies.
 */
export async function rollUp({ tx, actor, enqueue }: Pick<Deed<unknown>, "tx" | "actor" | "enqueue">): Promise<void> {
  const { tenantId } = actor;
  if (!(await factsWait(tx, tenantId))) return;
  const reach = await lockMark(tx, tenantId);
  if (!reach) return;
  const until = await batchEnd(tx, tenantId, reach, BATCH);
  await addToRollups(tx, tenantId, reach.mark, until);
  await moveMark(tx, tenantId, until);
  if (until !== reach.horizon) enqueue({ name: JOB, payload: {}, key: JOB });
}

export const rollUpWorker = worker({ name: JOB, input: z.strictObject({}), work: rollUp });
