import { desc, eq } from "@quintet/db";
import { query } from "@quintet/rpc";
import { Nothing } from "../contract/interaction.ts";
import { accessMay } from "../contract/permissions.ts";
import { PortalChats } from "../contract/portal.ts";
import { interaction } from "../tables/interaction.ts";

/** A customer's own conversations, newest first. */
export const listPortalChats = query({
  permission: accessMay.usePortal,
  input: Nothing,
  output: PortalChats,
  run: async ({ tx, actor }) => {
    const rows = await tx
      .select()
      .from(interaction)
      .where(eq(interaction.tenantId, actor.tenantId))
      .orderBy(desc(interaction.arrivedAt), desc(interaction.id));
    return {
      chats: rows.map((row) => ({
        id: row.id,
        topic: row.topic,
        state: row.state,
        at: row.arrivedAt.toISOString(),
        lastMessage: row.lastMessage,
      })),
    };
  },
});
