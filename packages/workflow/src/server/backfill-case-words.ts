import { and, asc, eq, gt, inArray } from "@quintet/db";
import type { Deed } from "@quintet/rpc";
import { caseWords } from "../core/cases/case-words.ts";
import { caseWord } from "../tables/case-word.ts";
import { serviceCase } from "../tables/service-case.ts";

const BATCH = 500;

/** Makes the cases under way of an older database findable by words; once, while a tenant has no postings at all. */
export async function backfillCaseWords({ tx, actor }: Deed<unknown>): Promise<void> {
  const { tenantId } = actor;
  const [known] = await tx
    .select({ word: caseWord.word })
    .from(caseWord)
    .where(eq(caseWord.tenantId, tenantId))
    .limit(1);
  if (known) return;
  for (let after = ""; ; ) {
    const rows = await tx
      .select({
        id: serviceCase.id,
        number: serviceCase.number,
        title: serviceCase.title,
        customerName: serviceCase.customerName,
      })
      .from(serviceCase)
      .where(
        and(
          eq(serviceCase.tenantId, tenantId),
          inArray(serviceCase.status, ["open", "pending", "solved"]),
          gt(serviceCase.id, after),
        ),
      )
      .orderBy(asc(serviceCase.id))
      .limit(BATCH);
    const words = rows.flatMap((row) => caseWords(row).map((word) => ({ tenantId, word, caseId: row.id })));
    if (words.length) await tx.insert(caseWord).values(words).onConflictDoNothing();
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.id;
  }
}
