import { and, desc, eq } from "@quintet/db";
import { type Door, door } from "@quintet/rpc";
import { casesOfCustomer } from "../contract/case.ts";
import { serviceCase } from "../tables/service-case.ts";
import { progressOf } from "./case-history.ts";
import { caseRow } from "./case-views.ts";
import { answerRecordedCase } from "./open-recorded-case.ts";
import { workflowPersonalDoors } from "./personal-data.ts";

const answerCases = door(casesOfCustomer, async ({ tx, actor, input }) => {
  const records = await tx
    .select()
    .from(serviceCase)
    .where(and(eq(serviceCase.tenantId, actor.tenantId), eq(serviceCase.customerId, input.customerId)))
    .orderBy(desc(serviceCase.openedAt), desc(serviceCase.id));
  const steps = await progressOf(tx, records);
  return records.map((record) => ({ ...caseRow(record), steps: steps.get(record.id) ?? [] }));
});

export const workflowDoors: Door[] = [answerCases, answerRecordedCase, ...workflowPersonalDoors];
