import { type Command, type Ground, performCommand, performQuery, workAsSystem } from "@quintet/rpc";
import { workflowProcedures, workflowWorkers } from "@quintet/workflow/server";
import type { z } from "zod";
import { subjectOfPerson } from "../organisation/person.ts";
import type { Complaint } from "./complaint.ts";
import type { Action, Lived } from "./live-through.ts";

const { openCase, completeTask, answerShare, listShares } = workflowProcedures;

/** The ground as it is at a moment: ids made on it carry that time. */
export type GroundAt = (at: number) => Ground;

/** Opens a case that is still under way and leads it to where it stands now, by the commands the apps themselves use. */
export async function runLive(groundAt: GroundAt, complaint: Complaint, { actions }: Lived): Promise<string> {
  const { openedAt, owner, customer } = complaint;
  const { title, description, grade, archiveCode, channel, interactionId, partnerId } = complaint;
  const told = { title, description, grade, archiveCode, channel, interactionId, partnerId };
  const input = { ...told, customerId: customer.id, customerName: customer.name };
  const { id, number } = await as(groundAt(openedAt), owner.id, openedAt, openCase, input);
  for (const action of actions) await act(groundAt(action.at), complaint, { id, number }, action);
  return id;
}

const as = <I extends z.ZodType, O extends z.ZodType>(
  ground: Ground,
  personId: string,
  at: number,
  command: Command<I, O>,
  input: z.input<I>,
): Promise<z.output<O>> =>
  performCommand(ground, command, {
    caller: { kind: "subject", subject: subjectOfPerson(personId) },
    input,
    now: new Date(at),
  });

async function act(
  ground: Ground,
  { tenantId }: Complaint,
  opened: { id: string; number: string },
  action: Action,
): Promise<void> {
  if (action.kind === "fired")
    return fire(ground, tenantId, { caseId: opened.id, number: action.timerNumber }, action.at);
  const { who, outcome, answer, customerText } = action.move;
  if (who.partnerId === null) {
    const taskId = `${opened.id}-${action.taskNumber}`;
    await as(ground, who.id, action.at, completeTask, { taskId, outcome, answer, customerText });
    return;
  }
  const shareId = await shareOf(ground, who.id, opened.number);
  await as(ground, who.id, action.at, answerShare, {
    shareId,
    outcome: outcome === "returned" ? "returned" : "answered",
    text: answer,
  });
}

/** Lets a timer fire at its time, as the worker would have. */
function fire(ground: Ground, tenantId: string, timer: { caseId: string; number: number }, at: number): Promise<void> {
  const worker = workflowWorkers.find(({ name }) => name === "workflow.timer");
  if (!worker) throw new Error("nobody fires timers");
  return workAsSystem(
    ground,
    tenantId,
    worker.name,
    (deed) => worker.work({ ...deed, input: worker.input.parse(timer) }),
    new Date(at),
  );
}

async function shareOf(ground: Ground, personId: string, caseNumber: string): Promise<string> {
  const caller = { kind: "subject", subject: subjectOfPerson(personId) } as const;
  const { rows } = await performQuery(ground, listShares, { caller, input: { state: "open", limit: 100 } });
  const found = rows.find((row) => row.caseNumber === caseNumber);
  if (!found) throw new Error(`${caseNumber} is not shared with ${personId}`);
  return found.id;
}
