import { query } from "@quintet/rpc";
import { Nothing } from "../contract/interaction.ts";
import { accessMay } from "../contract/permissions.ts";
import { Topics } from "../contract/portal.ts";
import { loadQueues } from "./queue-store.ts";

/** What a customer may come with. */
export const listTopics = query({
  permission: accessMay.usePortal,
  input: Nothing,
  output: Topics,
  run: async ({ tx, actor }) => {
    const queues = await loadQueues(tx, actor.tenantId);
    const open = queues.filter(
      (one) => one.enabled && one.media.some((medium) => medium === "chat" || medium === "form"),
    );
    return { topics: open.map(({ id, topic, label }) => ({ topic, label, queueId: id })) };
  },
});
