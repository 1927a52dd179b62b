import { inArray } from "@quintet/db";
import { door } from "@quintet/rpc";
import { archiveNames, queueNames } from "../contract/desk.ts";
import { queue } from "../tables/channel.ts";
import { archiveCode } from "../tables/desk.ts";

const named = (rows: readonly { id: string; name: string }[]): Record<string, string> =>
  Object.fromEntries(rows.map(({ id, name }) => [id, name]));

const answerQueues = door(
  queueNames,
  async ({ tx, input }) =>
    named(await tx.select({ id: queue.id, name: queue.label }).from(queue).where(inArray(queue.id, input.ids))),
  "asker",
);
const answerArchive = door(
  archiveNames,
  async ({ tx, input }) =>
    named(
      await tx
        .select({ id: archiveCode.code, name: archiveCode.name })
        .from(archiveCode)
        .where(inArray(archiveCode.code, input.ids)),
    ),
  "asker",
);

/** Names of queues and archive codes for whoever may read them (numbers are shown with them). */
export const nameDoors = [answerQueues, answerArchive];
