import { and, asc, eq, sql, type Tx } from "@quintet/db";
import { holdersOf } from "@quintet/directory/contract";
import { DomainError } from "@quintet/kernel";
import { command, type Deed, query } from "@quintet/rpc";
import type { z } from "zod";
import type { SignerState } from "../contract/enums.ts";
import { workflowEvents } from "../contract/events.ts";
import { workflowMay } from "../contract/permissions.ts";
import {
  AddSigner,
  ListSigners,
  SignerAdded,
  Signers,
  SignTask,
  TaskSigned,
  WithdrawSigner,
} from "../contract/task.ts";
import { mayComplete } from "../core/cases/task-right.ts";
import { task } from "../tables/task.ts";
import { taskSigner } from "../tables/task-signer.ts";
import { wayToCase } from "./case-access.ts";
import { caseEvent } from "./case-audience.ts";
import { handOf } from "./hand.ts";
import { holdCase } from "./instance-store.ts";
import { notFound } from "./not-found.ts";
import { notYours, personOrRefuse, withTask } from "./task-access.ts";
import { findTask } from "./task-store.ts";
import { writeEntry } from "./write-entry.ts";

type SignerRecord = typeof taskSigner.$inferSelect;

const SAID = {
  confirmed: ["加签同意", "confirms"],
  refused: ["加签不同意", "does not confirm"],
  withdrawn: ["撤回加签", "withdraws the request to confirm"],
} as const;

const countUnsigned = (tx: Tx, { tenantId, taskId }: Pick<SignerRecord, "tenantId" | "taskId">, by: 1 | -1) =>
  tx
    .update(task)
    .set({ unsigned: sql`${task.unsigned} + ${by}` })
    .where(and(eq(task.tenantId, tenantId), eq(task.id, taskId)));

/** Another person must confirm this task before it may be completed (加签). Nobody signs for himself, nobody is asked twice. */
export const addSigner = command({
  permission: workflowMay.workTasks,
  input: AddSigner,
  output: SignerAdded,
  run: (deed) =>
    withTask(deed, deed.input.taskId, async (work, { record }) => {
      const { tx, input, now: at } = deed;
      const { personId, name } = personOrRefuse(deed.actor);
      if (!mayComplete(work, deed.actor)) throw notYours();
      const wanted = workflowMay.workTasks.roles.map((role) => ({ role, teamId: null, centreId: null }));
      const signer = (await deed.ask(holdersOf, { wanted })).find(({ id }) => id === input.signerId);
      if (!signer || signer.id === personId)
        throw new DomainError("UNPROCESSABLE", "cannot-sign", "this person cannot confirm this task");
      const { tenantId, caseId } = work;
      const [known] = await signersOf(tx, tenantId, work.id, signer.id);
      if (known?.state === "waiting")
        throw new DomainError("CONFLICT", "already-asked", `${signer.name} is asked already`);
      const id = deed.newId();
      await tx.insert(taskSigner).values({
        ...{ tenantId, id, caseId, taskId: work.id, ownerId: signer.id, signerName: signer.name },
        ...{ askedById: personId, askedBy: name, note: input.note, state: "waiting", askedAt: at },
      });
      await countUnsigned(tx, { tenantId, taskId: work.id }, 1);
      deed.emit(caseEvent(workflowEvents.signerAsked, record, { ownerId: signer.id }, { taskId: work.id }));
      const note = input.note ? `:${input.note}` : "";
      const text = `「${work.name}」加签 ${signer.name}${note}`;
      const textEn = `${signer.name} is to confirm “${work.nameEn || work.name}”${note}`;
      const entry = { by: handOf(deed.actor), party: work.partyName, visibility: "internal" as const, at };
      await writeEntry(deed, record, { ...entry, text, textEn });
      deed.audit({ subject: work.id, after: { signer: signer.id } });
      return { id };
    }),
});

/** Newest first for one signer, in the order asked for all. */
function signersOf(tx: Tx, tenantId: string, taskId: string, signerId?: string): Promise<SignerRecord[]> {
  return tx
    .select()
    .from(taskSigner)
    .where(
      and(
        eq(taskSigner.tenantId, tenantId),
        eq(taskSigner.taskId, taskId),
        signerId === undefined ? undefined : and(eq(taskSigner.ownerId, signerId), eq(taskSigner.state, "waiting")),
      ),
    )
    .orderBy(asc(taskSigner.askedAt), asc(taskSigner.id));
}

/**
 * Answers a request for a signature. His own id on the row is the gate of whoever answers; the case is held first, so
 * that of two answers one counts.
 */
async function answerSigner(
  deed: Deed<unknown>,
  id: string,
  column: "ownerId" | "askedById",
  answered: { state: Exclude<z.output<typeof SignerState>, "waiting">; answer: string | null },
) {
  const { tx, actor, now: at } = deed;
  const { personId, name } = personOrRefuse(actor);
  const mine = and(eq(taskSigner.tenantId, actor.tenantId), eq(taskSigner.id, id), eq(taskSigner[column], personId));
  return deed.system(async () => {
    const [seen] = await tx.select().from(taskSigner).where(mine);
    if (!seen) throw notFound();
    const held = await holdCase(tx, actor.tenantId, seen.caseId);
    const work = await findTask(tx, actor.tenantId, seen.taskId);
    if (!held || !work) throw notFound();
    const set = { ...answered, answeredAt: at };
    const [row] = await tx
      .update(taskSigner)
      .set(set)
      .where(and(mine, eq(taskSigner.state, "waiting")))
      .returning();
    if (!row) throw new DomainError("CONFLICT", "already-done", "this request is answered or withdrawn already");
    // A refusal keeps the task from being completed until who asked withdraws the request or asks anew.
    if (answered.state !== "refused") await countUnsigned(tx, row, -1);
    const [zh, en] = SAID[answered.state];
    const remark = answered.answer ? `:${answered.answer}` : "";
    const text = `「${work.name}」${name} ${zh}${remark}`;
    const textEn = `${name} ${en} “${work.nameEn || work.name}”${remark}`;
    const entry = { by: handOf(actor), party: work.partyName, visibility: "internal" as const, at };
    await writeEntry(deed, held.record, { ...entry, text, textEn });
    const audience = { ownerId: row.askedById };
    deed.emit(caseEvent(workflowEvents.signerAsked, held.record, audience, { taskId: work.id, state: row.state }));
    deed.audit({ subject: work.id, after: { signer: row.ownerId, state: row.state } });
    return { id: row.id, state: row.state };
  });
}

/** The signer confirms, or refuses with a word why. Anybody else does not find the request. */
export const signTask = command({
  permission: workflowMay.workTasks,
  input: SignTask,
  output: TaskSigned,
  run: async (deed) => {
    const { signerRowId, confirm, answer } = deed.input;
    if (!confirm && answer.length < 2) throw new DomainError("BAD_REQUEST", "reason-required", "say why you refuse");
    return answerSigner(deed, signerRowId, "ownerId", { state: confirm ? "confirmed" : "refused", answer });
  },
});

/** Who asked takes the request back, also one that was refused: then the task may be completed without it. */
export const withdrawSigner = command({
  permission: workflowMay.workTasks,
  input: WithdrawSigner,
  output: TaskSigned,
  run: async (deed) => {
    const { tx, actor, input } = deed;
    const { personId } = personOrRefuse(actor);
    const refused = and(
      eq(taskSigner.tenantId, actor.tenantId),
      eq(taskSigner.id, input.signerRowId),
      eq(taskSigner.askedById, personId),
      eq(taskSigner.state, "refused"),
    );
    // A refused one waits again for the length of this transaction, so that one way ends both.
    await deed.system(() => tx.update(taskSigner).set({ state: "waiting" }).where(refused));
    return answerSigner(deed, input.signerRowId, "askedById", { state: "withdrawn", answer: null });
  },
});

export const listSigners = query({
  permission: workflowMay.readCase,
  input: ListSigners,
  output: Signers,
  run: async (look) => {
    const { tx, actor, input, system } = look;
    const work = await system(() => findTask(tx, actor.tenantId, input.taskId));
    if (!work) throw notFound();
    const rows = await system(() => signersOf(tx, actor.tenantId, input.taskId));
    const asked = actor.kind === "person" && rows.some(({ ownerId }) => ownerId === actor.personId);
    if (!asked) await wayToCase(look, work.caseId);
    return {
      signers: rows.map(({ id, ownerId: signerId, signerName, askedBy, note, state, answer }) => ({
        ...{ id, signerId, signerName, askedBy, note, state, answer },
      })),
    };
  },
});
