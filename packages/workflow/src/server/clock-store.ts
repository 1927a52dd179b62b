import { and, eq, inArray, isNull, lte, sql, type Tx } from "@quintet/db";
import type { BusinessCalendar } from "../core/calendar/working-time.ts";
import type { ChangeOf } from "../core/cases/change.ts";
import type { Clock } from "../core/clock.ts";
import { caseClock, clockMoment } from "../tables/case-clock.ts";
import type { CaseRecord } from "./instance-store.ts";

export type ClockRecord = typeof caseClock.$inferSelect;
/** The number of the clock that runs for the case as a whole. */
export const CASE_CLOCK = 0;
export const clockIdOf = (caseId: string, number: number): string => `${caseId}-${number}`;

type Start = Omit<ChangeOf<"clock-started">, "kind">;

/** The clock of a case that is opened again begins anew; its history stays in its moments. */
const STARTED_ANEW = {
  duration: sql`excluded.duration`,
  calendarKey: sql`excluded.calendar_key`,
  agreementId: sql`excluded.agreement_id`,
  agreementVersion: sql`excluded.agreement_version`,
  startedAt: sql`excluded.started_at`,
  dueAt: sql`excluded.due_at`,
  endedAt: null,
  breached: false,
  pausedAt: null,
  pauseReason: null,
  pausedUntil: null,
  pauses: [],
  extensions: [],
  extension: "none" as const,
  askedBy: null,
  askedFor: null,
  warned: 0,
};

export async function startClocks(tx: Tx, record: CaseRecord, started: readonly Start[]): Promise<void> {
  if (!started.length) return;
  const { tenantId, id: caseId } = record;
  const rows = started.map(({ number, clock, label, labelEn, duration, party, at, dueAt, limit }) => ({
    tenantId,
    id: clockIdOf(caseId, number),
    caseId,
    number,
    kind: clock,
    label,
    labelEn: labelEn ?? label,
    party: party.name,
    partnerId: party.partnerId,
    ownerId: party.ownerId,
    teamId: party.teamId,
    centreId: party.centreId,
    duration,
    calendarKey: limit?.calendarKey ?? null,
    agreementId: limit?.agreementId ?? null,
    agreementVersion: limit?.agreementVersion ?? null,
    startedAt: new Date(at),
    dueAt: new Date(dueAt),
  }));
  await tx
    .insert(caseClock)
    .values(rows)
    .onConflictDoUpdate({
      target: [caseClock.tenantId, caseClock.id],
      set: STARTED_ANEW,
    });
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
    .set({
      endedAt: at,
      breached: sql`${caseClock.breached} or (${caseClock.pausedAt} is null and ${caseClock.dueAt} < ${at})`,
    })
    .where(and(eq(caseClock.tenantId, record.tenantId), inArray(caseClock.id, ids)));
}

/** Marks a clock broken once: null when it was stopped, stands still, is broken already, or has time left at `now`. */
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
        isNull(caseClock.pausedAt),
        lte(caseClock.dueAt, now),
      ),
    )
    .returning();
  return row ?? null;
}

/** The clock as the transaction sees it, or null. */
export async function findClock(tx: Tx, tenantId: string, id: string): Promise<ClockRecord | null> {
  const [row] = await tx
    .select()
    .from(caseClock)
    .where(and(eq(caseClock.tenantId, tenantId), eq(caseClock.id, id)));
  return row ?? null;
}

/** The case of a clock's or task's id, which begins with it. */
export const caseIdOf = (id: string): string => id.slice(0, id.lastIndexOf("-"));

/** What the clock counts, ready to be read. */
export const clockOf = (row: ClockRecord, calendar: BusinessCalendar | null): Clock => ({
  startedAt: row.startedAt.getTime(),
  duration: row.duration,
  calendar,
  extensions: row.extensions,
  pauses: [
    ...row.pauses,
    ...(row.pausedAt
      ? [{ from: row.pausedAt.getTime(), to: row.pausedUntil?.getTime() ?? null, reason: row.pauseReason ?? "" }]
      : []),
  ],
});

export async function updateClock(tx: Tx, clock: ClockRecord, set: Partial<ClockRecord>): Promise<void> {
  await tx
    .update(caseClock)
    .set(set)
    .where(and(eq(caseClock.tenantId, clock.tenantId), eq(caseClock.id, clock.id)));
}

type Moment = Omit<typeof clockMoment.$inferInsert, "tenantId" | "clockId" | "caseId">;

export async function writeMoment(tx: Tx, clock: ClockRecord, moment: Moment): Promise<void> {
  const { tenantId, id: clockId, caseId } = clock;
  await tx.insert(clockMoment).values({ tenantId, clockId, caseId, ...moment });
}

export async function momentsOf(tx: Tx, clock: ClockRecord): Promise<(typeof clockMoment.$inferSelect)[]> {
  return tx
    .select()
    .from(clockMoment)
    .where(and(eq(clockMoment.tenantId, clock.tenantId), eq(clockMoment.clockId, clock.id)))
    .orderBy(clockMoment.at, clockMoment.id);
}

export async function clocksOfCase(tx: Tx, tenantId: string, caseId: string): Promise<ClockRecord[]> {
  return tx
    .select()
    .from(caseClock)
    .where(and(eq(caseClock.tenantId, tenantId), eq(caseClock.caseId, caseId)))
    .orderBy(caseClock.startedAt, caseClock.number);
}
