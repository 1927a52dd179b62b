import { DomainError } from "@quintet/kernel";
import { command } from "@quintet/rpc";
import { CalendarSaved, HolidaysImported, ImportHolidays, SaveCalendar } from "../contract/calendar.ts";
import { workflowMay } from "../contract/permissions.ts";
import { businessCalendar } from "../core/calendar/working-time.ts";
import { calendarsInForce, countClocks, insertCalendar, replaceHolidays } from "./calendar-store.ts";
import { handOf } from "./hand.ts";
import { recomputeClocks } from "./recompute-clocks.ts";

/** A new version of a calendar; running clocks that count in it are reckoned anew. CONFLICT when it was based on an older one. */
export const saveCalendar = command({
  permission: workflowMay.manageAgreements,
  input: SaveCalendar,
  output: CalendarSaved,
  run: (deed) =>
    deed.system(async () => {
      const { tx, actor, input, now: at } = deed;
      const { calendar, basedOn } = input;
      if (businessCalendar(calendar).dayMs === 0)
        throw new DomainError("BAD_REQUEST", "never-works", "a calendar works on at least one day of the week");
      const [known] = await calendarsInForce(tx, actor.tenantId, [calendar.key]);
      const version = (known?.version ?? 0) + 1;
      if (basedOn !== version - 1)
        throw new DomainError("CONFLICT", "changed-meanwhile", "somebody has saved this calendar meanwhile");
      await insertCalendar(tx, actor.tenantId, calendar, { version, at, by: handOf(actor).name });
      const recomputed = await countClocks(tx, actor.tenantId, [calendar.key]);
      recomputeClocks(deed, recomputed > 0 ? [calendar.key] : [], `${calendar.name} v${version}`);
      deed.audit({ subject: calendar.key, before: known?.body ?? null, after: calendar });
      return { key: calendar.key, version, recomputed };
    }),
});

/** Puts a year of public holidays in place, and has the clocks of the calendars that keep them reckoned anew. */
export const importHolidays = command({
  permission: workflowMay.manageAgreements,
  input: ImportHolidays,
  output: HolidaysImported,
  run: (deed) =>
    deed.system(async () => {
      const { tx, actor, input } = deed;
      const { region, year, holidays } = input;
      if (new Set(holidays.map(({ date }) => date)).size < holidays.length)
        throw new DomainError("BAD_REQUEST", "day-twice", "a day is named twice");
      await replaceHolidays(tx, actor.tenantId, region, year, holidays);
      const keys = (await calendarsInForce(tx, actor.tenantId))
        .filter(({ body }) => body.region === region)
        .map(({ key }) => key);
      const recomputed = await countClocks(tx, actor.tenantId, keys);
      recomputeClocks(deed, recomputed > 0 ? keys : [], `${region} ${year}`);
      deed.audit({ subject: `${region}-${year}`, after: { days: holidays.length } });
      return { days: holidays.length, recomputed };
    }),
});
