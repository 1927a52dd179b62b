import { and, eq } from "@quintet/db";
import { principalOf } from "@quintet/kernel";
import { command } from "@quintet/rpc";
import { Done, SaveDraft } from "../contract/interaction.ts";
import { accessMay } from "../contract/permissions.ts";
import { draft } from "../tables/desk.ts";
import { seeInteraction } from "./interaction-store.ts";

/** Keeps what somebody has begun to write, on any of his devices; an empty text forgets it. */
export const saveDraft = command({
  permission: accessMay.work,
  input: SaveDraft,
  output: Done,
  run: async (deed) => {
    const { tx, actor, input, now } = deed;
    const { id } = await seeInteraction(deed, input.interactionId);
    const key = { tenantId: actor.tenantId, interactionId: id, ownerId: principalOf(actor) };
    if (input.text === "") {
      await tx
        .delete(draft)
        .where(and(eq(draft.tenantId, key.tenantId), eq(draft.interactionId, id), eq(draft.ownerId, key.ownerId)));
    } else {
      await tx
        .insert(draft)
        .values({ ...key, text: input.text, at: now })
        .onConflictDoUpdate({
          target: [draft.tenantId, draft.interactionId, draft.ownerId],
          set: { text: input.text, at: now },
        });
    }
    deed.audit({ subject: id });
    return { interactionId: id };
  },
});
