import { and, eq } from "@quintet/db";
import { query } from "@quintet/rpc";
import { CaseById } from "../contract/case.ts";
import { CaseExplained } from "../contract/explanation.ts";
import { workflowMay } from "../contract/permissions.ts";
import { explainPlaces } from "../core/cases/explain-places.ts";
import type { Parties } from "../core/cases/party.ts";
import type { Instance } from "../core/index.ts";
import { processInstance } from "../tables/process-instance.ts";
import { wayToCase } from "./case-access.ts";
import { lived, stepsOfCase } from "./case-history.ts";
import { definitionOf } from "./definition-store.ts";
import { caseRecord } from "./instance-store.ts";
import { tasksOfCase } from "./task-store.ts";

/** Why a case is where it is and what can happen now, for those who have it or work on it. */
export const explainCase = query({
  permission: workflowMay.readCase,
  input: CaseById,
  output: CaseExplained,
  run: async (look) => {
    const { tx, actor, input } = look;
    await wayToCase(look, input.caseId);
    return look.system(async () => {
      const record = await caseRecord(tx, actor.tenantId, input.caseId);
      const { tenantId, id: caseId } = record;
      const [row] = await tx
        .select({ state: processInstance.state, parties: processInstance.parties })
        .from(processInstance)
        .where(and(eq(processInstance.tenantId, tenantId), eq(processInstance.caseId, caseId)));
      if (!row) return { status: record.closedAt ? ("completed" as const) : ("running" as const), places: [] };
      const stored = await definitionOf(tx, tenantId, record.definitionKey, record.definitionVersion);
      const { events } = lived(record, stored, await stepsOfCase(tx, record));
      const tasks = await tasksOfCase(tx, tenantId, caseId);
      const assignees = new Map(
        tasks.flatMap(({ number, assigneeName }) => (assigneeName ? [[number, assigneeName] as const] : [])),
      );
      const instance = row.state as unknown as Instance;
      const parties = row.parties as unknown as Parties;
      const places = explainPlaces({ definition: stored.compiled, parties, instance, events, assignees });
      return { status: instance.status, places };
    });
  },
});
