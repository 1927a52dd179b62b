import { and, desc, eq } from "@quintet/db";
import { principalOf } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import type { OpenCase } from "../contract/case.ts";
import { type EarlierCase, judgeRepeat } from "../core/cases/complaint-rules.ts";
import { serviceCase } from "../tables/service-case.ts";
import { SYSTEM } from "./hand.ts";
import type { CaseRecord } from "./instance-store.ts";
import { insertLink } from "./link-store.ts";
import { writeEntry } from "./write-entry.ts";

/** So many of a customer's complaints are looked through, youngest first; a repeat lies within 30 days. */
const LOOKED = 50;

export interface Repeat {
  earlier: EarlierCase;
  times: number;
  /** Whether the grade rose by it. */
  raised: boolean;
}

/** What a complaint repeats, and the grade it gets by that (WFL-18); everything else stays as it was told. */
export async function gradeRepeat(
  { tx, actor, now }: Deed<unknown>,
  told: OpenCase,
): Promise<{ told: OpenCase; repeat: Repeat | null }> {
  const { kind, customerId, archiveCode } = told;
  if (kind !== "complaint" || customerId === null || archiveCode === null) return { told, repeat: null };
  const earlier = await tx
    .select({
      id: serviceCase.id,
      kind: serviceCase.kind,
      archiveCode: serviceCase.archiveCode,
      status: serviceCase.status,
      openedAt: serviceCase.openedAt,
      closedAt: serviceCase.closedAt,
    })
    .from(serviceCase)
    .where(and(eq(serviceCase.tenantId, actor.tenantId), eq(serviceCase.customerId, customerId)))
    .orderBy(desc(serviceCase.openedAt), desc(serviceCase.id))
    .limit(LOOKED);
  const { repeats, times, grade } = judgeRepeat({ archiveCode, grade: told.grade, at: now }, earlier);
  if (!repeats) return { told, repeat: null };
  return { told: { ...told, grade }, repeat: { earlier: repeats, times, raised: grade !== told.grade } };
}

/** Joins a repeat to the history it repeats, and says so in the case. */
export async function joinHistory(deed: Deed<unknown>, record: CaseRecord, repeat: Repeat): Promise<void> {
  const { tx, actor, now: at } = deed;
  const link = { fromId: repeat.earlier.id, toId: record.id, relation: "repeat" as const, at };
  await insertLink(tx, actor.tenantId, { ...link, madeBy: principalOf(actor) });
  const rose = repeat.raised ? { zh: ",级别上调", en: "; its grade has risen" } : { zh: "", en: "" };
  await writeEntry(deed, record, {
    by: SYSTEM,
    party: SYSTEM.name,
    visibility: "internal",
    text: `30 天内第 ${repeat.times + 1} 次同类投诉,已并入历史${rose.zh}`,
    textEn: `Complaint no. ${repeat.times + 1} about the same within 30 days, joined to its history${rose.en}`,
    at,
  });
}
