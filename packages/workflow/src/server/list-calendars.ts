import { Nothing } from "@quintet/directory/contract";
import { DomainError } from "@quintet/kernel";
import { query } from "@quintet/rpc";
import type { z } from "zod";
import { CalendarByKey, Calendars, CalendarView, Holidays, ListHolidays } from "../contract/calendar.ts";
import { workflowMay } from "../contract/permissions.ts";
import { businessCalendar } from "../core/calendar/working-time.ts";
import { type CalendarRecord, calendarsInForce, holidaysOf } from "./calendar-store.ts";

const view = ({ body, version, at, by }: CalendarRecord): z.input<typeof CalendarView> => ({
  ...body,
  version,
  at: at.toISOString(),
  by,
  dayMinutes: businessCalendar(body).dayMs / 60_000,
});

/** The calendars of the tenant, each in its version in force. */
export const listCalendars = query({
  permission: workflowMay.readAgreements,
  input: Nothing,
  output: Calendars,
  run: async ({ tx, actor }) => ({ calendars: (await calendarsInForce(tx, actor.tenantId)).map(view) }),
});

export const readCalendar = query({
  permission: workflowMay.readAgreements,
  input: CalendarByKey,
  output: CalendarView,
  run: async ({ tx, actor, input }) => {
    const [row] = await calendarsInForce(tx, actor.tenantId, [input.key]);
    if (!row) throw new DomainError("NOT_FOUND", "not-found", "there is no such calendar");
    return view(row);
  },
});

/** Public holidays and shifted working days of a year; `provisional` until its arrangement is imported. */
export const listHolidays = query({
  permission: workflowMay.readAgreements,
  input: ListHolidays,
  output: Holidays,
  run: async ({ tx, actor, input }) => ({
    holidays: (await holidaysOf(tx, actor.tenantId, [input.region])).filter(({ date }) =>
      date.startsWith(`${input.year}-`),
    ),
  }),
});
