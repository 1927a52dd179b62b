import { door } from "@quintet/rpc";
import { readQueueStates } from "../contract/measures.ts";
import { readLatestStates } from "./queue-states.ts";

const DAY = 86_400_000;
const MINUTE = 60_000;

/** The latest state of every queue that the asker sees. A state older than a day is no state any more. */
export const answerQueueStates = door(
  readQueueStates,
  async ({ tx, now }) => {
    // A minute ahead, because the clocks of two servers may differ.
    const span = { from: new Date(now.getTime() - DAY), until: new Date(now.getTime() + MINUTE) };
    const rows = await readLatestStates(tx, span, {});
    return rows.map((row) => ({
      queueId: row.queue_id,
      at: new Date(row.at).toISOString(),
      waiting: row.waiting,
      longestWaitMs: row.longest_wait_ms,
      ready: row.ready,
      busy: row.busy,
    }));
  },
  "asker",
);
