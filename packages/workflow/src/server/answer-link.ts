import { createHash } from "node:crypto";
import { and, desc, eq, gt, isNull } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import { command, type Deed, query } from "@quintet/rpc";
import type { z } from "zod";
import {
  AnswerByLink,
  AnsweredByLink,
  AnswerForm,
  AnswerLinkCancelled,
  AnswerLinkIssued,
  type AnswerLinkState,
  AnswerLinks,
  CancelAnswerLink,
  IssueAnswerLink,
  ListAnswerLinks,
  ReadAnswerLink,
} from "../contract/answer-link.ts";
import { outcomeWords } from "../contract/case-words.ts";
import { workflowMay } from "../contract/permissions.ts";
import { mayComplete } from "../core/cases/task-right.ts";
import { answerLink } from "../tables/answer-link.ts";
import { wayToCase } from "./case-access.ts";
import { finishWork } from "./finish-work.ts";
import { holdCase } from "./instance-store.ts";
import { notFound } from "./not-found.ts";
import { notYours, personOrRefuse, withTask } from "./task-access.ts";
import { findTask, type TaskRecord } from "./task-store.ts";

type LinkRecord = typeof answerLink.$inferSelect;
const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64url");

/** `<tenant>.<secret>` → its parts; only the hash of the secret is ever compared. */
const partsOf = (link: string): { tenantId: string; secretHash: string } => {
  const [tenantId = "", secret = ""] = link.split(".");
  return { tenantId, secretHash: sha256(secret) };
};

function stateOf(row: LinkRecord, task: TaskRecord | null, now: Date): z.output<typeof AnswerLinkState> {
  if (row.answeredAt) return "answered";
  if (row.cancelledAt) return "cancelled";
  if (row.expiresAt <= now) return "expired";
  return task?.state === "open" ? "open" : "over";
}

/**
 * A one-time link that answers one task from outside. The secret is mixed from three fresh ids (over 128 random bits);
 * only its hash is kept, so the link is told now or never. For work of the actor himself; a form is filled in inside.
 */
export const issueAnswerLink = command({
  permission: workflowMay.workTasks,
  input: IssueAnswerLink,
  output: AnswerLinkIssued,
  run: (deed) =>
    withTask(deed, deed.input.taskId, async (task) => {
      const { tx, input, now } = deed;
      const { personId } = personOrRefuse(deed.actor);
      if (!mayComplete(task, deed.actor)) throw notYours();
      if (task.form !== null)
        throw new DomainError("UNPROCESSABLE", "has-form", "a task with a form is not answered by a link");
      const id = deed.newId();
      const secret = sha256([deed.newId(), deed.newId(), deed.newId()].join());
      const expiresAt = new Date(now.getTime() + input.hours * 3_600_000);
      const { tenantId, caseId, id: taskId } = task;
      const made = { issuedById: personId, issuedAt: now, expiresAt, email: input.email };
      await tx.insert(answerLink).values({ tenantId, id, caseId, taskId, secretHash: sha256(secret), ...made });
      deed.audit({ subject: taskId, after: { link: id, email: input.email, expiresAt } });
      const link = `${tenantId}.${secret}`;
      return { id, link, path: `/workflow/answer.html#${link}`, expiresAt: expiresAt.toISOString() };
    }),
});

/** Takes a link back that was not used yet; by who issued it. */
export const cancelAnswerLink = command({
  permission: workflowMay.workTasks,
  input: CancelAnswerLink,
  output: AnswerLinkCancelled,
  run: (deed) =>
    deed.system(async () => {
      const { tx, actor, input, now } = deed;
      const { personId } = personOrRefuse(actor);
      const mine = and(
        eq(answerLink.tenantId, actor.tenantId),
        eq(answerLink.id, input.id),
        eq(answerLink.issuedById, personId),
      );
      const [row] = await tx.select().from(answerLink).where(mine).for("update");
      if (!row) throw notFound();
      if (row.answeredAt) throw new DomainError("CONFLICT", "already-answered", "this link was used already");
      if (!row.cancelledAt) await tx.update(answerLink).set({ cancelledAt: now }).where(mine);
      deed.audit({ subject: row.taskId, after: { link: row.id, cancelled: true } });
      return { id: row.id };
    }),
});

/** The links of a task, without their secrets, for those who see its case. */
export const listAnswerLinks = query({
  permission: workflowMay.readCase,
  input: ListAnswerLinks,
  output: AnswerLinks,
  run: async (look) => {
    const { tx, actor, input, now, system } = look;
    const task = await system(() => findTask(tx, actor.tenantId, input.taskId));
    if (!task) throw notFound();
    await wayToCase(look, task.caseId);
    const rows = await system(() =>
      tx
        .select()
        .from(answerLink)
        .where(and(eq(answerLink.tenantId, actor.tenantId), eq(answerLink.taskId, task.id)))
        .orderBy(desc(answerLink.issuedAt)),
    );
    return {
      links: rows.map((row) => ({
        ...{ id: row.id, email: row.email, state: stateOf(row, task, now) },
        issuedAt: row.issuedAt.toISOString(),
        expiresAt: row.expiresAt.toISOString(),
        answeredAt: row.answeredAt?.toISOString() ?? null,
      })),
    };
  },
});

const inWords = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code;
const namedOutcome = (code: string) => ({
  code,
  name: inWords(outcomeWords["zh-CN"], code),
  nameEn: inWords(outcomeWords.en, code),
});

const bySecret = (link: string) => {
  const { tenantId, secretHash } = partsOf(link);
  return and(eq(answerLink.tenantId, tenantId), eq(answerLink.secretHash, secretHash));
};

/** The question behind a link; the link is the only proof asked for, and shows no more than the question. */
export const readAnswerLink = query({
  permission: workflowMay.answerByLink,
  tenant: (input) => partsOf(input.link).tenantId,
  limit: { most: 30, seconds: 60 },
  input: ReadAnswerLink,
  output: AnswerForm,
  run: ({ tx, actor, input, now, system }) =>
    system(async () => {
      const [row] = await tx.select().from(answerLink).where(bySecret(input.link));
      const task = row && row.tenantId === actor.tenantId ? await findTask(tx, row.tenantId, row.taskId) : null;
      if (!row || !task) throw notFound();
      return {
        ...{ state: stateOf(row, task, now), caseNumber: task.caseNumber, title: task.caseTitle },
        ...{ taskName: task.name, taskNameEn: task.nameEn },
        outcomes: task.outcomes.map(namedOutcome),
        dueAt: task.dueAt?.toISOString() ?? null,
        expiresAt: row.expiresAt.toISOString(),
      };
    }),
});

/** Uses the link: whoever changes the unused row wins, every other try changes nothing. */
async function use(deed: Deed<z.output<typeof AnswerByLink>>): Promise<LinkRecord> {
  const { tx, actor, input, now } = deed;
  if (partsOf(input.link).tenantId !== actor.tenantId) throw notFound();
  const mine = bySecret(input.link);
  const [seen] = await tx.select().from(answerLink).where(mine);
  if (!seen) throw notFound();
  // The case first, as everybody does who moves it; then the link.
  await holdCase(tx, actor.tenantId, seen.caseId);
  const open = and(mine, isNull(answerLink.answeredAt), isNull(answerLink.cancelledAt), gt(answerLink.expiresAt, now));
  const [row] = await tx.update(answerLink).set({ answeredAt: now }).where(open).returning();
  if (row) return row;
  const [known] = await tx.select().from(answerLink).where(mine);
  if (known?.answeredAt) throw new DomainError("CONFLICT", "already-answered", "this has been answered already");
  if (known?.cancelledAt) throw new DomainError("GONE", "link-cancelled", "this link was taken back");
  throw new DomainError("GONE", "link-expired", "this link has expired");
}

/** Answers a task from outside, once (WFL-17); the answer is written in the name given, as from outside. */
export const answerByLink = command({
  permission: workflowMay.answerByLink,
  tenant: (input) => partsOf(input.link).tenantId,
  limit: { most: 20, seconds: 60 },
  input: AnswerByLink,
  output: AnsweredByLink,
  run: (deed) =>
    deed.system(async () => {
      const { input } = deed;
      const row = await use(deed);
      await withTask(deed, row.taskId, (task, held) =>
        finishWork(deed, task, held, {
          by: { kind: "partner", name: `${input.name}(外部链接)`, personId: null },
          ownerId: task.ownerId,
          outcome: input.outcome,
          answer: input.answer,
          customerText: null,
          grounds: input.outcome === "returned" ? { reason: "other", evidence: "" } : null,
          data: {},
        }),
      );
      return { thanks: true as const };
    }),
});
