import { and, eq } from "@quintet/db";
import { grantsInForce } from "@quintet/directory/contract";
import { Id } from "@quintet/kernel";
import { type Deed, worker } from "@quintet/rpc";
import { z } from "zod";
import { workflowEvents } from "../contract/events.ts";
import { workflowMay } from "../contract/permissions.ts";
import { seesCase } from "../core/cases/sees-case.ts";
import { caseWatch } from "../tables/case-watch.ts";
import { caseEvent } from "./case-audience.ts";
import { type CaseRecord, caseRecord } from "./instance-store.ts";
import { tasksOfCase } from "./task-store.ts";

/** Lets the watchers of a case know, in a job of its own: several moves at once are told once. */
export const tellWatchers = (deed: Deed<unknown>, { id: caseId }: Pick<CaseRecord, "id">): void =>
  deed.enqueue({ name: "workflow.tell-watchers", payload: { caseId }, key: `workflow.tell-watchers:${caseId}` });

/** Tells each watcher who may still read the case; whoever may not any more hears nothing of it. */
export const tellWatching = worker({
  name: "workflow.tell-watchers",
  input: z.strictObject({ caseId: Id }),
  async work(deed) {
    const { tx, actor, input } = deed;
    const { tenantId } = actor;
    const watches = await tx
      .select({ personId: caseWatch.personId })
      .from(caseWatch)
      .where(and(eq(caseWatch.tenantId, tenantId), eq(caseWatch.caseId, input.caseId)));
    if (!watches.length) return;
    const record = await caseRecord(tx, tenantId, input.caseId);
    const rows = [record, ...(await tasksOfCase(tx, tenantId, record.id))];
    const readers = await deed.ask(grantsInForce, { personIds: watches.map(({ personId }) => personId) });
    for (const { personId, grants } of readers) {
      if (!seesCase(rows, { personId, grants }, workflowMay.readCase.roles)) continue;
      deed.emit(caseEvent(workflowEvents.watchedCaseMoved, record, { ownerId: personId }, { status: record.status }));
    }
  },
});
