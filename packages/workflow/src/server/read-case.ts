import { query } from "@quintet/rpc";
import type { z } from "zod";
import { CaseById, CaseView } from "../contract/case.ts";
import { workflowMay } from "../contract/permissions.ts";
import { pingPong } from "../core/cases/return-control.ts";
import { type Event, pathOf, progressSteps, timeLine } from "../core/index.ts";
import { attachmentsAt } from "./attachment-store.ts";
import { wayToCase } from "./case-access.ts";
import { lived, type StepRecord, stepsOfCase } from "./case-history.ts";
import { caseRow, clockView, spanView, stepView, taskView } from "./case-views.ts";
import { clocksOfCase } from "./clock-store.ts";
import { conversation } from "./conversation.ts";
import { definitionOf, type StoredDefinition } from "./definition-store.ts";
import { caseRecord } from "./instance-store.ts";
import { linkedCases } from "./linked-cases.ts";
import { type TaskRecord, tasksOfCase } from "./task-store.ts";
import { isWatching } from "./watch-case.ts";

type Spans = z.infer<typeof CaseView>["spans"];

/** What to colour on the diagram: where the case has been and where it stands. */
function pathView({ compiled }: StoredDefinition, events: readonly Event[]) {
  const path = pathOf(compiled, events);
  const nodes: Record<string, "done" | "current"> = {};
  for (const [id, { state }] of Object.entries(path.nodes)) {
    if (state === "done" || state === "current") nodes[id] = state;
  }
  return { nodes, flows: Object.keys(path.flows).filter((id) => (path.flows[id] ?? 0) > 0) };
}

function spansOf({ compiled }: StoredDefinition, events: readonly Event[], tasks: readonly TaskRecord[]): Spans {
  const byNumber = new Map(tasks.map((task) => [task.number, task]));
  return timeLine(compiled, events).flatMap((span) => {
    const task = byNumber.get(span.taskId);
    return task ? [spanView(span, task)] : [];
  });
}

/** In another system's history each resource had the case until the next step. */
const importedSpans = (steps: readonly StepRecord[]): Spans =>
  steps.map(({ at, activity, resource }, index) => ({
    party: resource ?? "",
    partyKind: "owner",
    name: activity ?? "",
    nameEn: activity ?? "",
    from: at.toISOString(),
    until: steps[index + 1]?.at.toISOString() ?? null,
    outcome: null,
  }));

/** A case with its path, time line, tasks, clocks and conversation (WFL-11), for those who have it or work on it. */
export const readCase = query({
  permission: workflowMay.readCase,
  input: CaseById,
  output: CaseView,
  run: async (look) => {
    const { tx, actor, input } = look;
    await wayToCase(look, input.caseId);
    const beside = await linkedCases(look, actor.tenantId, input.caseId);
    return look.system(async () => {
      const record = await caseRecord(tx, actor.tenantId, input.caseId);
      const { tenantId, id } = record;
      const definition = await definitionOf(tx, tenantId, record.definitionKey, record.definitionVersion);
      const steps = await stepsOfCase(tx, record);
      const tasks = await tasksOfCase(tx, tenantId, id);
      const clocks = await clocksOfCase(tx, tenantId, id);
      const entries = await conversation(tx, record);
      const watching = actor.kind === "person" && (await isWatching(tx, record, actor.personId));
      const { events, run, instance } = lived(record, definition, steps);
      return {
        ...caseRow(record),
        description: record.description,
        customerId: record.customerId,
        archiveCode: record.archiveCode,
        channel: record.channel,
        ownerName: record.ownerName,
        result: record.result,
        definitionKey: record.definitionKey,
        definitionVersion: record.definitionVersion,
        diagram: definition.xml,
        path: pathView(definition, events),
        steps: progressSteps(definition.compiled, instance, run).map(stepView),
        spans: record.kind === "imported" ? importedSpans(steps) : spansOf(definition, events, tasks),
        tasks: tasks.map((task) => taskView(task, actor)),
        clocks: clocks.map(clockView),
        entries,
        data: record.data,
        reopened: record.reopened,
        pingPong: pingPong(tasks),
        ...beside,
        attachments: await attachmentsAt(tx, tenantId, { caseId: id, sees: ["customer", "parties", "internal"] }),
        watchers: record.watchers,
        watching,
      };
    });
  },
});
