import { DomainError } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import type { z } from "zod";
import { workflowMay } from "../contract/permissions.ts";
import { AnswerShare, ShareAnswered } from "../contract/share.ts";
import { judgeAnswer, RETURNED } from "../core/cases/return-control.ts";
import { returnWords } from "./finish-work.ts";
import { handOf } from "./hand.ts";
import { type HeldCase, holdCase } from "./instance-store.ts";
import { momentOf, moveCase, refusalOf } from "./move-case.ts";
import { notFound } from "./not-found.ts";
import { findShare, type ShareRecord } from "./share-store.ts";
import { alreadyDone } from "./task-access.ts";
import { findTask, finishTask, taskIdOf } from "./task-store.ts";
import { writeEntry } from "./write-entry.ts";

type Answer = Deed<z.output<typeof AnswerShare>>;

async function refuseUnlessOpen(deed: Answer, share: ShareRecord): Promise<void> {
  const verdict = judgeAnswer(share, deed.input.outcome, share.returnsAllowed);
  if (verdict.ok) return;
  if (verdict.reason === "arbitration-decides")
    throw new DomainError("CONFLICT", verdict.reason, "the next step is arbitration's decision");
  const who = share.history.at(-1)?.who ?? "somebody";
  const sentence =
    verdict.reason === "already-done" ? `${who} has already answered this` : "this is no longer asked for";
  throw new DomainError("CONFLICT", verdict.reason, sentence);
}

async function answer(deed: Answer, share: ShareRecord, held: HeldCase) {
  const { tx, actor, input } = deed;
  const { tenantId, caseId, taskNumber } = share;
  if (taskNumber === null) throw notFound();
  const { outcome, grounds } = input;
  const { text, textEn } = returnWords(input.text, outcome === RETURNED ? grounds : null);
  const at = momentOf(held, deed.now);
  const taskId = taskIdOf(caseId, taskNumber);
  const done = { outcome, answer: text, ownerId: null, assigneeName: actor.kind === "partner" ? actor.name : "", at };
  const finished = await finishTask(tx, tenantId, taskId, done);
  if (!finished) {
    const task = await findTask(tx, tenantId, taskId);
    throw task ? alreadyDone(task) : notFound();
  }
  const by = handOf(actor);
  await writeEntry(deed, held.record, { by, party: finished.partyName, visibility: "parties", text, textEn, at });
  const moved = await moveCase(deed, held, {
    command: { kind: "complete", taskId: taskNumber, outcome },
    by,
    finished,
  });
  if (!moved.ok) throw refusalOf(moved);
  deed.audit({
    subject: share.id,
    before: { state: share.state },
    after: { outcome, text },
    reason: grounds?.reason ?? null,
  });
}

/**
 * A partner answers what it was asked, or returns it with a reason, once (WFL-15). CONFLICT `arbitration-decides` for a
 * second return, `already-done` when a colleague was quicker. Other partners' shares are unknown ids.
 */
export const answerShare = command({
  permission: workflowMay.answerShare,
  input: AnswerShare,
  output: ShareAnswered,
  run: async (deed) => {
    const { tx, actor, input } = deed;
    const own = await findShare(tx, actor.tenantId, input.shareId);
    if (!own) throw notFound();
    return deed.system(async () => {
      const held = await holdCase(tx, actor.tenantId, own.caseId);
      const share = await findShare(tx, actor.tenantId, own.id);
      if (!held || !share) throw notFound();
      await refuseUnlessOpen(deed, share);
      await answer(deed, share, held);
      const after = await findShare(tx, actor.tenantId, own.id);
      return { shareId: own.id, state: after?.state ?? share.state };
    });
  },
});
