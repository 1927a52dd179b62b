import { and, count, desc, eq, gt, inArray, isNull, sql, type Tx } from "@quintet/db";
import type { Calendar, Holiday } from "../contract/calendar.ts";
import { type BusinessCalendar, businessCalendar } from "../core/calendar/working-time.ts";
import { calendar, holiday } from "../tables/calendar.ts";
import { caseClock } from "../tables/case-clock.ts";

export type CalendarRecord = typeof calendar.$inferSelect;

/** The versions in force, of all calendars or of some. */
export async function calendarsInForce(tx: Tx, tenantId: string, keys?: readonly string[]): Promise<CalendarRecord[]> {
  return tx
    .selectDistinctOn([calendar.key])
    .from(calendar)
    .where(and(eq(calendar.tenantId, tenantId), keys ? inArray(calendar.key, [...keys]) : undefined))
    .orderBy(calendar.key, desc(calendar.version));
}

export async function holidaysOf(tx: Tx, tenantId: string, regions: readonly string[]): Promise<Holiday[]> {
  if (!regions.length) return [];
  const rows = await tx
    .select()
    .from(holiday)
    .where(and(eq(holiday.tenantId, tenantId), inArray(holiday.region, [...regions])))
    .orderBy(holiday.date);
  return rows.map(({ tenantId: _tenant, ...day }) => day);
}

/** Calendars ready to count with, by key. A key nobody has a calendar for is left out: its clocks count around the clock. */
export async function businessCalendars(
  tx: Tx,
  tenantId: string,
  keys: readonly string[],
): Promise<Map<string, BusinessCalendar>> {
  if (!keys.length) return new Map();
  const rows = await calendarsInForce(tx, tenantId, [...new Set(keys)]);
  const regions = [...new Set(rows.flatMap(({ body }) => body.region ?? []))];
  const holidays = await holidaysOf(tx, tenantId, regions);
  return new Map(rows.map(({ key, body }) => [key, businessCalendar(body, holidays)]));
}

export async function calendarOf(tx: Tx, tenantId: string, key: string | null): Promise<BusinessCalendar | null> {
  return key === null ? null : ((await businessCalendars(tx, tenantId, [key])).get(key) ?? null);
}

export async function insertCalendar(
  tx: Tx,
  tenantId: string,
  body: Calendar,
  made: { version: number; at: Date; by: string },
): Promise<void> {
  await tx.insert(calendar).values({ tenantId, key: body.key, body, ...made });
}

/** Puts a region's year in place of what was imported for it before. */
export async function replaceHolidays(
  tx: Tx,
  tenantId: string,
  region: string,
  year: number,
  days: readonly Omit<Holiday, "region">[],
): Promise<void> {
  await tx.execute(sql`
    delete from ${holiday} where tenant_id = ${tenantId} and region = ${region}
      and date between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`);
  if (days.length) await tx.insert(holiday).values(days.map((day) => ({ tenantId, region, ...day })));
}

/** How many running clocks count in one of these calendars. */
export async function countClocks(tx: Tx, tenantId: string, keys: readonly string[]): Promise<number> {
  if (!keys.length) return 0;
  const [row] = await tx
    .select({ clocks: count() })
    .from(caseClock)
    .where(and(eq(caseClock.tenantId, tenantId), inArray(caseClock.calendarKey, [...keys]), isNull(caseClock.endedAt)));
  return row?.clocks ?? 0;
}

/** Running clocks that count in one of these calendars, in the order of their ids, behind `after`. */
export async function clocksInCalendars(
  tx: Tx,
  tenantId: string,
  keys: readonly string[],
  after: string,
  limit: number,
): Promise<{ id: string; caseId: string }[]> {
  if (!keys.length) return [];
  return tx
    .select({ id: caseClock.id, caseId: caseClock.caseId })
    .from(caseClock)
    .where(
      and(
        eq(caseClock.tenantId, tenantId),
        inArray(caseClock.calendarKey, [...keys]),
        isNull(caseClock.endedAt),
        gt(caseClock.id, after),
      ),
    )
    .orderBy(caseClock.id)
    .limit(limit);
}
