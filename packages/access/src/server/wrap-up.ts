import { fact } from "@quintet/cockpit/contract";
import { and, eq } from "@quintet/db";
import { DomainError, principalOf } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import { WrappedUp, WrapUp } from "../contract/interaction.ts";
import { accessEvents, accessMay } from "../contract/permissions.ts";
import { handlingOutcome } from "../core/contact-outcome.ts";
import { archiveCode } from "../tables/desk.ts";
import { workItem } from "../tables/work-item.ts";
import { audienceOf, changeInteraction, type InteractionRecord, lockInteraction, seeOwn } from "./interaction-store.ts";
import { postMessages } from "./message-store.ts";
import { freeUnits } from "./presence-store.ts";
import { conflict } from "./refusals.ts";
import { routeNow } from "./route-queue.ts";
import { invite } from "./survey-store.ts";
import { tellQueues } from "./tell-queues.ts";
import { itemWith, lockWorkItem } from "./work-item-store.ts";

const alreadyDone = () => conflict("already-wrapped-up", "this conversation is finished already");

async function checkArchiveCode(deed: Deed<unknown>, code: string): Promise<void> {
  const [known] = await deed.tx
    .select({ code: archiveCode.code })
    .from(archiveCode)
    .where(
      and(eq(archiveCode.tenantId, deed.actor.tenantId), eq(archiveCode.code, code), eq(archiveCode.enabled, true)),
    );
  if (!known) throw new DomainError("UNPROCESSABLE", "unknown-archive-code", "this archive code does not exist");
}

/** Ends the work item and gives the agent his room back; the first lock, so two wrap-ups at once end it once. */
async function finishItem(deed: Deed<unknown>, id: string, agentId: string): Promise<void> {
  const { tx, actor, now } = deed;
  const item = await lockWorkItem(tx, actor.tenantId, id);
  if (item?.state !== "assigned" || item.ownerId !== agentId) throw alreadyDone();
  await tx.update(workItem).set({ state: "done" }).where(itemWith(actor.tenantId, id));
  await freeUnits(tx, actor.tenantId, { personId: agentId, units: item.units, now });
}

const INVITATION = "本次服务已结束，请对客服代表的态度、效率和正确性评分。";

/**
 * Files the record and asks the customer how it was. The way to the form stands in the portal, never in a text the
 * agent can read.
 */
async function close(deed: Deed<WrapUp>, row: InteractionRecord): Promise<InteractionRecord> {
  const { input, now } = deed;
  const { customerId, ownerName, channel, queueId, ownerId, teamId, centreId } = row;
  const done = {
    state: "closed" as const,
    endedAt: row.endedAt ?? now,
    closedAt: now,
    archiveCode: input.archiveCode,
    solution: input.solution,
    solved: input.solved,
    followUpAt: input.followUpAt ? new Date(input.followUpAt) : null,
  };
  if (!customerId) {
    await changeInteraction(deed, row.id, done);
    return { ...row, ...done };
  }
  const who = { channel, queueId, ownerId, teamId, centreId, archiveCode: input.archiveCode };
  await invite(deed, {
    ...who,
    interactionId: row.id,
    caseId: null,
    customerId,
    about: row.topic,
    agentName: ownerName,
  });
  return (await postMessages(deed, row, [{ author: "system", authorName: "Quintet", text: INVITATION }], done)).row;
}

/** Ends a conversation with its record (ACC-13): archive code, solution, follow-up; then the survey (ACC-15). */
export const wrapUp = command({
  permission: accessMay.work,
  input: WrapUp,
  output: WrappedUp,
  run: async (deed) => {
    const { input, now, actor } = deed;
    const agentId = principalOf(actor);
    const seen = await seeOwn(deed, input.interactionId);
    return deed.system(async () => {
      await checkArchiveCode(deed, input.archiveCode);
      await finishItem(deed, seen.id, agentId);
      const row = await close(deed, await lockInteraction(deed, seen.id));
      const surveySent = row.customerId !== null;
      const { channel, queueId, teamId, centreId, customerId, acceptedAt, endedAt } = row;
      const outcome = handlingOutcome({ acceptedAt: acceptedAt ?? row.arrivedAt, endedAt, closedAt: now });
      const where = { channel, queueId, teamId, centreId, customerId, personId: agentId, archiveCode: row.archiveCode };
      const variant = input.solved ? "solved" : "unsolved";
      deed.record(fact("handling", now, { ...outcome, ...where, variant, refId: row.id }));
      deed.emit({
        type: accessEvents.closed,
        subject: row.id,
        audience: audienceOf(row),
        payload: { state: "closed" },
      });
      deed.audit({ subject: row.id, after: { archiveCode: row.archiveCode, solved: row.solved, surveySent } });
      await tellQueues(deed, [queueId]);
      await routeNow(deed, { freed: true });
      return { interactionId: row.id, surveySent };
    });
  },
});
