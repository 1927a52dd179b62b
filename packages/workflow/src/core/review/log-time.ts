/** In which order day and month of a date such as 03/04/2026 stand. */
export type DateOrder = "day-first" | "month-first";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const SLASHED =
  /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

function minutesOf(offset: string): number {
  if (/^z$/i.test(offset)) return 0;
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(offset);
  return found ? (found[1] === "-" ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) : Number.NaN;
}

function instant(fields: readonly (string | undefined)[], offset: string): string | null {
  const [year, month, day, hour, minute, second] = fields.slice(0, 6).map((field) => Number(field ?? 0));
  if (year === undefined || month === undefined || day === undefined) return null;
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || (hour ?? 0) > 23) return null;
  if ((minute ?? 0) > 59 || (second ?? 0) > 60) return null;
  const millis = Number((fields[6] ?? "0").slice(0, 3).padEnd(3, "0"));
  const local = Date.UTC(year, month - 1, day, hour ?? 0, minute ?? 0, second ?? 0, millis);
  // 31 February rolls over instead of failing: the day that came out must be the day that went in.
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return null;
  const at = local - minutesOf(offset) * 60_000;
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/**
 * A moment as logs write it, as ISO 8601 in UTC; `offset` (such as +08:00) holds where the text names none.
 * Null when it is no moment between 1900 and 2200.
 */
export function readLogTime(text: string, offset = "+00:00", order: DateOrder = "day-first"): string | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return instant(iso.slice(1, 8), iso[8] ?? offset);
  const slashed = SLASHED.exec(trimmed);
  if (!slashed) return null;
  const [, first, second, year, hour, minute, seconds, millis, zone] = slashed;
  const [day, month] = order === "day-first" ? [first, second] : [second, first];
  return instant([year, month, day, hour, minute, seconds, millis], zone ?? offset);
}
