import { DomainError } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import type { z } from "zod";
import { workflowEvents } from "../contract/events.ts";
import type { ReturnGrounds } from "../contract/return.ts";
import { partyWords, returnsAllowed } from "../core/cases/agreement.ts";
import { partyWord } from "../core/cases/party.ts";
import { RETURNED, returnsOf } from "../core/cases/return-control.ts";
import type { Variables } from "../core/index.ts";
import { agreementsAt } from "./agreement-store.ts";
import { caseEvent, workers } from "./case-audience.ts";
import { isEscalation } from "./escalation-task.ts";
import { formAnswers } from "./form-answers.ts";
import type { Hand } from "./hand.ts";
import type { CaseRecord, HeldCase } from "./instance-store.ts";
import { momentOf, moveCase, refusalOf } from "./move-case.ts";
import { alreadyDone } from "./task-access.ts";
import { finishTask, type TaskRecord, tasksOfCase } from "./task-store.ts";
import { writeEntry } from "./write-entry.ts";

/** An answer to a task, whoever gave it and by whatever way. */
export interface Work {
  by: Hand;
  /** The person of the house whose name the finished task carries; null for somebody from outside. */
  ownerId: string | null;
  outcome: string | null;
  answer: string;
  customerText: string | null;
  grounds: z.output<typeof ReturnGrounds> | null;
  data: Variables;
}

const WHY: Record<z.output<typeof ReturnGrounds>["reason"], readonly [string, string]> = {
  "not-ours": ["不属本方职责", "not ours"],
  "facts-missing": ["事实不全", "facts missing"],
  duplicate: ["重复派单", "dispatched twice"],
  "customer-unreachable": ["联系不上客户", "customer not reached"],
  "beyond-agreement": ["超出协议范围", "beyond the agreement"],
  other: ["其他", "other"],
};

/** The reason of a return in one line, for the conversation of the case. */
export function returnWords(text: string, grounds: Work["grounds"]): { text: string; textEn: string } {
  if (!grounds) return { text, textEn: text };
  const [zh, en] = WHY[grounds.reason];
  const { evidence } = grounds;
  return {
    text: `退单(${zh}):${text}${evidence ? `;凭证:${evidence}` : ""}`,
    textEn: `Returned (${en}): ${text}${evidence ? `; proof: ${evidence}` : ""}`,
  };
}

/** How often the party of a task may give this case back, by the agreement in force (WFL-15). */
async function allowedReturns(deed: Deed<unknown>, held: HeldCase, task: TaskRecord): Promise<number> {
  const agreements = await agreementsAt(deed.tx, task.tenantId, deed.now);
  const words = partyWords(partyWord(held.definition, task.elementId), task.partnerId);
  return returnsAllowed(agreements, { words, kind: held.record.kind });
}

/** A return has its grounds, and is one of those its party is allowed. */
async function refuseReturn(deed: Deed<unknown>, task: TaskRecord, held: HeldCase, work: Work): Promise<void> {
  if (work.outcome !== RETURNED || !task.outcomes.includes(RETURNED)) return;
  if (!work.grounds)
    throw new DomainError("BAD_REQUEST", "grounds-required", "a return gives its reason and what proves it");
  const before = returnsOf(await tasksOfCase(deed.tx, task.tenantId, task.caseId), task);
  if (before >= (await allowedReturns(deed, held, task)))
    throw new DomainError("CONFLICT", "arbitration-decides", "this party has returned the case as often as agreed");
}

function refuseUnsigned(task: TaskRecord): void {
  if (task.unsigned > 0)
    throw new DomainError("CONFLICT", "signature-missing", "another person must confirm this task first");
}

/** What is said with a completion: an arbiter's decision to all parties, other answers inside, the customer's text to him. */
async function writeAnswers(deed: Deed<unknown>, task: TaskRecord, held: HeldCase, work: Work): Promise<void> {
  const entry = { by: work.by, party: task.partyName, at: momentOf(held, deed.now) };
  const visibility = task.partyKind === "arbiter" ? "parties" : "internal";
  const said = returnWords(work.answer, work.outcome === RETURNED ? work.grounds : null);
  const [zh, en] = task.forName === null ? ["", ""] : [`(代${task.forName})`, ` (for ${task.forName})`];
  const [text, textEn] = [`${said.text}${zh}`, `${said.textEn}${en}`];
  await writeEntry(deed, held.record, { ...entry, visibility, text, ...(text === textEn ? {} : { textEn }) });
  if (work.customerText)
    await writeEntry(deed, held.record, { ...entry, visibility: "customer", text: work.customerText });
}

/**
 * Finishes a task and lets the case go on; the right to do so was looked at before. Answers the case as it is then.
 * CONFLICT for who comes second, for a missing signature, and for a return beyond the agreed number.
 */
export async function finishWork(
  deed: Deed<unknown>,
  task: TaskRecord,
  held: HeldCase,
  work: Work,
): Promise<CaseRecord> {
  const { outcome, answer, customerText, by } = work;
  refuseUnsigned(task);
  await refuseReturn(deed, task, held, work);
  const variables = await formAnswers(deed.tx, held.record, task, work.data);
  const at = momentOf(held, deed.now);
  const done = { outcome, answer, ownerId: work.ownerId, assigneeName: by.name, at };
  const finished = await finishTask(deed.tx, task.tenantId, task.id, done);
  if (!finished) throw alreadyDone(task);
  await writeAnswers(deed, task, held, work);
  const { forId } = task;
  deed.audit({
    subject: held.record.id,
    before: { task: task.id, state: "open" },
    after: { outcome, answer, ...(forId === null ? {} : { onBehalfOf: forId }) },
    reason: work.grounds?.reason ?? null,
  });
  if (isEscalation(task)) {
    deed.emit(caseEvent(workflowEvents.taskCompleted, held.record, workers(finished), { taskId: task.id }));
    return held.record;
  }
  const choice = outcome === null ? {} : { outcome };
  const command = { kind: "complete", taskId: task.number, variables, ...choice } as const;
  const result = customerText ?? answer;
  const moved = await moveCase(deed, held, { command, by, finished, result, told: customerText });
  if (!moved.ok) throw refusalOf(moved);
  if (moved.solved && !customerText)
    await writeEntry(deed, moved.record, { by, party: task.partyName, at, visibility: "customer", text: result });
  return moved.record;
}
