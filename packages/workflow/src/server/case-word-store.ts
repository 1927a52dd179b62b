import { and, eq, type SQL, sql, type Tx } from "@quintet/db";
import { caseWords, termsOf, wordsOf } from "../core/cases/case-words.ts";
import { caseWord } from "../tables/case-word.ts";
import { task } from "../tables/task.ts";
import type { CaseRecord } from "./instance-store.ts";

/** Writes what a case is found by. With the system's eyes. */
export async function writeCaseWords(tx: Tx, record: CaseRecord): Promise<void> {
  const { tenantId, id: caseId } = record;
  const words = caseWords(record);
  if (words.length)
    await tx
      .insert(caseWord)
      .values(words.map((word) => ({ tenantId, word, caseId })))
      .onConflictDoNothing();
}

/** A word of more cases than this narrows nothing: a page is filled sooner by walking the inbox. */
const COMMON = 2_000;

/**
 * The few cases a search can be about, by its rarest words; null when no word narrows it (all are common, parts of words,
 * or names of tasks), so that the inbox itself is walked. With the system's eyes: what comes of it is read with the
 * asker's own, so a word in a case he may not see changes nothing.
 */
export async function candidates(tx: Tx, tenantId: string, text: string): Promise<string[] | null> {
  const lists: Set<string>[] = [];
  for (const word of termsOf(text).flatMap(wordsOf).slice(0, 8)) {
    const rows = await tx
      .select({ caseId: caseWord.caseId })
      .from(caseWord)
      .where(and(eq(caseWord.tenantId, tenantId), eq(caseWord.word, word)))
      .limit(COMMON + 1);
    if (rows.length > 0 && rows.length <= COMMON) lists.push(new Set(rows.map(({ caseId }) => caseId)));
  }
  const [first, ...others] = lists;
  return first ? [...first].filter((id) => others.every((list) => list.has(id))) : null;
}

/** Every term stands literally in number, title, customer or task; the pattern characters in it mean themselves. */
export function standsIn(text: string): SQL[] {
  return termsOf(text).map((term) => {
    const pattern = `%${term.replace(/[\\%_]/g, "\\$&")}%`;
    return sql`lower(${task.caseNumber} || ' ' || ${task.caseTitle} || ' ' || ${task.customerName} || ' ' || ${task.name} || ' ' || ${task.nameEn}) like ${pattern}`;
  });
}
