import { and, asc, eq, inArray, type Tx } from "@quintet/db";
import type { z } from "zod";
import type { EntryView } from "../contract/case.ts";
import { caseEntry } from "../tables/case-entry.ts";
import { caseLink } from "../tables/case-link.ts";
import { serviceCase } from "../tables/service-case.ts";
import { entryView } from "./case-views.ts";
import type { CaseRecord } from "./instance-store.ts";

/** The numbers of the cases that went on in this one, by id. */
async function mergedInto(tx: Tx, { tenantId, id }: CaseRecord): Promise<Map<string, string>> {
  const rows = await tx
    .select({ id: serviceCase.id, number: serviceCase.number })
    .from(caseLink)
    .innerJoin(serviceCase, and(eq(serviceCase.tenantId, caseLink.tenantId), eq(serviceCase.id, caseLink.toId)))
    .where(and(eq(caseLink.tenantId, tenantId), eq(caseLink.fromId, id), eq(caseLink.relation, "merged")));
  return new Map(rows.map((row) => [row.id, row.number]));
}

/** All that was said in a case and in those merged into it, in order; each word of another case with its number. */
export async function conversation(tx: Tx, record: CaseRecord): Promise<z.infer<typeof EntryView>[]> {
  const merged = await mergedInto(tx, record);
  const entries = await tx
    .select()
    .from(caseEntry)
    .where(and(eq(caseEntry.tenantId, record.tenantId), inArray(caseEntry.caseId, [record.id, ...merged.keys()])))
    .orderBy(asc(caseEntry.at), asc(caseEntry.id));
  return entries.map((entry) => entryView(entry, merged.get(entry.caseId) ?? null));
}
