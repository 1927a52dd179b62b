import { and, eq, inArray, isNull, lte, sql, type Tx } from "@quintet/db";
import type { ChangeOf } from "../core/cases/change.ts";
import { caseClock } from "../tables/case-clock.ts";
import type { CaseRecord } from "./instance-store.ts";

export type ClockRecord = typeof caseClock.$inferSelect;
/** The number of the clock that runs for the case as a whole. */
export const CASE_CLOCK = 0;
export const clockIdOf = (caseId: string, number: number): string => `${caseId}-${number}`;

type Start = Pick<ChangeOf<"clock-started">, "number" | "clock" | "label" | "duration" | "party" | "at" | "dueAt">;

export async function startClocks(tx: Tx, record: CaseRecord, started: readonly Start[]): Promise<void> {
  if (!started.length) return;
  const { tenantId, id: caseId } = record;
  await tx.insert(caseClock).values(
    started.map(({ number, clock, label, duration, party, at, dueAt }) => ({
      tenantId,
      id: clockIdOf(caseId, number),
      caseId,
      number,
      kind: clock,
      label,
      party: party.name,
      partnerId: party.partnerId,
      ownerId: party.ownerId,
      teamId: party.teamId,
      centreId: party.centreId,
      duration,
      startedAt: new Date(at),
      dueAt: new Date(dueAt),
    })),
  );
}

/** The running clocks of these numbers; the case is held, so they stay as they are read. */
export async function runningClocks(tx: Tx, record: CaseRecord, numbers: readonly number[]): Promise<ClockRecord[]> {
  if (!numbers.length) return [];
  return tx
    .select()
    .from(caseClock)
    .where(
      and(
        eq(caseClock.tenantId, record.tenantId),
        eq(caseClock.caseId, record.id),
        inArray(caseClock.number, [...numbers]),
        isNull(caseClock.endedAt),
      ),
    );
}

/** Ends clocks; one that is past its due time is broken from then on. */
export async function endClocks(tx: Tx, record: CaseRecord, clocks: readonly ClockRecord[], at: Date): Promise<void> {
  if (!clocks.length) return;
  const ids = clocks.map((clock) => clock.id);
  await tx
    .update(caseClock)
    .set({ endedAt: at, breached: sql`${caseClock.breached} or ${caseClock.dueAt} < ${at}` })
    .where(and(eq(caseClock.tenantId, record.tenantId), inArray(caseClock.id, ids)));
}

/** Marks a clock broken once: null when it was stopped, is broken already, or has time left at `now`. */
export async function markBreached(tx: Tx, tenantId: string, id: string, now: Date): Promise<ClockRecord | null> {
  const [row] = await tx
    .update(caseClock)
    .set({ breached: true })
    .where(
      and(
        eq(caseClock.tenantId, tenantId),
        eq(caseClock.id, id),
        eq(caseClock.breached, false),
        isNull(caseClock.endedAt),
        lte(caseClock.dueAt, now),
      ),
    )
    .returning();
  return row ?? null;
}

export async function clocksOfCase(tx: Tx, tenantId: string, caseId: string): Promise<ClockRecord[]> {
  return tx
    .select()
    .from(caseClock)
    .where(and(eq(caseClock.tenantId, tenantId), eq(caseClock.caseId, caseId)))
    .orderBy(caseClock.startedAt, caseClock.number);
}
