import { holdersOf } from "@quintet/directory/contract";
import { DomainError } from "@quintet/kernel";
import { command, type Deed, query } from "@quintet/rpc";
import { workflowEvents } from "../contract/events.ts";
import { workflowMay } from "../contract/permissions.ts";
import { DelegateTask, ListTakers, ReturnDelegated, Takers, TaskHanded, TransferTask } from "../contract/task.ts";
import { takersOf } from "../core/cases/task-hand.ts";
import { mayComplete } from "../core/cases/task-right.ts";
import { caseEvent, workers } from "./case-audience.ts";
import { reassignedFact } from "./case-facts.ts";
import { handOf, SYSTEM } from "./hand.ts";
import type { HeldCase } from "./instance-store.ts";
import { notFound } from "./not-found.ts";
import { notYours, personOrRefuse, withTask } from "./task-access.ts";
import { findTask, setHands, type TaskRecord } from "./task-store.ts";
import { writeEntry } from "./write-entry.ts";

const cannotTake = () => new DomainError("UNPROCESSABLE", "cannot-take", "this person cannot be given this task");

/** Somebody of those who may be given the task, by id; UNPROCESSABLE for anybody else, known or not. */
async function takerOf(deed: Deed<unknown>, task: TaskRecord, toId: string): Promise<{ id: string; name: string }> {
  const wanted = takersOf(task);
  const people = wanted.length ? await deed.ask(holdersOf, { wanted }) : [];
  const taker = people.find(({ id }) => id === toId);
  if (!taker || taker.id === task.ownerId) throw cannotTake();
  return taker;
}

interface Said {
  text: string;
  textEn: string;
}
type Hands = Parameters<typeof setHands>[2];

/** Writes the new hands, tells those who lose and gain the task, and leaves a line in the case. */
async function hand(deed: Deed<unknown>, task: TaskRecord, { record }: HeldCase, hands: Hands, said: Said) {
  await setHands(deed.tx, task, hands);
  for (const ownerId of new Set([task.ownerId, hands.ownerId, task.forId])) {
    const audience = workers({ ...task, ownerId });
    deed.emit(caseEvent(workflowEvents.taskHanded, record, audience, { taskId: task.id }));
  }
  const by = deed.actor.kind === "person" ? handOf(deed.actor) : SYSTEM;
  await writeEntry(deed, record, { by, party: task.partyName, visibility: "internal", ...said, at: deed.now });
  return { taskId: task.id, assigneeId: hands.ownerId };
}

const remark = (text: string): string => (text ? `:${text}` : "");

/** Lets a colleague work a task of mine: it stays mine in name, and comes back to me unless he completes it. */
export const delegateTask = command({
  permission: workflowMay.workTasks,
  input: DelegateTask,
  output: TaskHanded,
  run: (deed) =>
    withTask(deed, deed.input.taskId, async (task, held) => {
      const { personId, name } = personOrRefuse(deed.actor);
      if (!mayComplete(task, deed.actor)) throw notYours();
      if (task.forId !== null)
        throw new DomainError("CONFLICT", "already-delegated", "who works on another's behalf passes nothing on");
      const taker = await takerOf(deed, task, deed.input.toId);
      if (taker.id === personId) throw cannotTake();
      const hands = {
        ownerId: taker.id,
        assigneeName: taker.name,
        forId: personId,
        forName: name,
        forWhy: "delegated",
      };
      deed.audit({
        subject: task.id,
        before: { assignee: task.ownerId },
        after: { assignee: taker.id, for: personId },
      });
      const note = remark(deed.input.note);
      const text = `「${task.name}」由 ${name} 委托 ${taker.name} 办理${note}`;
      const textEn = `${name} asked ${taker.name} to do “${task.nameEn || task.name}”${note}`;
      return hand(deed, task, held, hands as Hands, { text, textEn });
    }),
});

/** Gives a task away for good. Whoever works on another's behalf gives nothing away. */
export const transferTask = command({
  permission: workflowMay.workTasks,
  input: TransferTask,
  output: TaskHanded,
  run: (deed) =>
    withTask(deed, deed.input.taskId, (task, held) => transfer(deed, task, held, deed.input.toId, deed.input.reason)),
});

export async function transfer(deed: Deed<unknown>, task: TaskRecord, held: HeldCase, toId: string, reason: string) {
  const { name } = personOrRefuse(deed.actor);
  if (!mayComplete(task, deed.actor)) throw notYours();
  if (task.forId !== null)
    throw new DomainError("CONFLICT", "already-delegated", "who works on another's behalf passes nothing on");
  const taker = await takerOf(deed, task, toId);
  deed.audit({ subject: task.id, before: { assignee: task.ownerId }, after: { assignee: taker.id }, reason });
  if (task.ownerId !== null) deed.record(reassignedFact(held.record, task, deed.now));
  const hands = { ownerId: taker.id, assigneeName: taker.name, forId: null, forName: null, forWhy: null };
  const text = `「${task.name}」由 ${name} 转交 ${taker.name}:${reason}`;
  const textEn = `${name} gave “${task.nameEn || task.name}” to ${taker.name}: ${reason}`;
  return hand(deed, task, held, hands, { text, textEn });
}

/** A delegate gives the task back, or who delegated it takes it back. Anybody else does not find it. */
export const returnDelegated = command({
  permission: workflowMay.workTasks,
  input: ReturnDelegated,
  output: TaskHanded,
  run: async (deed) => {
    const { tx, actor, input } = deed;
    const { personId, name } = personOrRefuse(actor);
    // Who delegated no longer sees the row as its owner: his own id on it is his gate.
    const seen = await deed.system(() => findTask(tx, actor.tenantId, input.taskId));
    if (!seen || (seen.forId !== personId && seen.ownerId !== personId)) throw notFound();
    return deed.system(() =>
      withTask(deed, input.taskId, (task, held) => {
        if (
          task.forId === null ||
          task.forWhy !== "delegated" ||
          (task.forId !== personId && task.ownerId !== personId)
        )
          throw new DomainError("CONFLICT", "not-delegated", "this task is not delegated");
        deed.audit({ subject: task.id, before: { assignee: task.ownerId }, after: { assignee: task.forId } });
        const hands = { ownerId: task.forId, assigneeName: task.forName, forId: null, forName: null, forWhy: null };
        const note = remark(input.note);
        const text = `「${task.name}」由 ${name} 交还 ${task.forName ?? ""}${note}`;
        const textEn = `${name} gave “${task.nameEn || task.name}” back to ${task.forName ?? ""}${note}`;
        return hand(deed, task, held, hands, { text, textEn });
      }),
    );
  },
});

/** Who may be given a task of mine. */
export const listTakers = query({
  permission: workflowMay.workTasks,
  input: ListTakers,
  output: Takers,
  run: async ({ tx, actor, input, ask }) => {
    const task = await findTask(tx, actor.tenantId, input.taskId);
    if (!task) throw notFound();
    const wanted = takersOf(task);
    const people = wanted.length && mayComplete(task, actor) ? await ask(holdersOf, { wanted }) : [];
    return { people: people.filter(({ id }) => id !== task.ownerId) };
  },
});
