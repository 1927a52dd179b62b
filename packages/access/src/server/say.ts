import { command } from "@quintet/rpc";
import { Replied } from "../contract/interaction.ts";
import { accessMay } from "../contract/permissions.ts";
import { Say } from "../contract/portal.ts";
import { lockInteraction, seeInteraction } from "./interaction-store.ts";
import { postMessages } from "./message-store.ts";
import { conflict } from "./refusals.ts";

/** A customer writes in his own conversation, waiting or under way. */
export const say = command({
  permission: accessMay.usePortal,
  input: Say,
  output: Replied,
  run: async (deed) => {
    const seen = await seeInteraction(deed, deed.input.interactionId);
    return deed.system(async () => {
      const row = await lockInteraction(deed, seen.id);
      if (row.state !== "waiting" && row.state !== "offered" && row.state !== "active")
        throw conflict("conversation-ended", "this conversation has ended; start a new one");
      const { id } = await postMessages(deed, row, [
        {
          author: "customer",
          authorName: row.customerName,
          text: deed.input.text,
        },
      ]);
      deed.audit({ subject: row.id });
      return { messageId: id };
    });
  },
});
