import { and, asc, desc, eq, inArray } from "@quintet/db";
import { Nothing } from "@quintet/directory/contract";
import { query } from "@quintet/rpc";
import type { z } from "zod";
import { type CustomerCase, CustomerCases } from "../contract/customer-case.ts";
import { workflowMay } from "../contract/permissions.ts";
import { caseEntry } from "../tables/case-entry.ts";
import { serviceCase } from "../tables/service-case.ts";
import { progressOf } from "./case-history.ts";

type Message = z.infer<typeof CustomerCase>["messages"][number];

const messageOf = (entry: Pick<typeof caseEntry.$inferSelect, "at" | "authorKind" | "text">): Message => ({
  at: entry.at.toISOString(),
  from: entry.authorKind === "customer" ? "me" : "us",
  text: entry.text,
});

/**
 * A customer's own cases, newest first: plain steps, what he was told, the result. Cases and messages are read with his
 * own eyes; only the steps need the system's.
 */
export const listMyCases = query({
  permission: workflowMay.followOwnCases,
  input: Nothing,
  output: CustomerCases,
  run: async ({ tx, actor, system }) => {
    const { tenantId } = actor;
    const records = await tx
      .select()
      .from(serviceCase)
      .where(eq(serviceCase.tenantId, tenantId))
      .orderBy(desc(serviceCase.openedAt), desc(serviceCase.id));
    if (!records.length) return { cases: [] };
    const ids = records.map(({ id }) => id);
    const entries = await tx
      .select()
      .from(caseEntry)
      .where(and(eq(caseEntry.tenantId, tenantId), inArray(caseEntry.caseId, ids)))
      .orderBy(asc(caseEntry.at), asc(caseEntry.id));
    const messages = Map.groupBy(entries, (entry) => entry.caseId);
    const steps = await system(() => progressOf(tx, records));
    return {
      cases: records.map(({ id, number, kind, title, status, openedAt, dueAt, result }) => ({
        id,
        number,
        kind,
        title,
        status,
        openedAt: openedAt.toISOString(),
        dueAt: dueAt?.toISOString() ?? null,
        steps: steps.get(id) ?? [],
        messages: (messages.get(id) ?? []).map(messageOf),
        result,
        surveyPath: null,
      })),
    };
  },
});
