import type { Language } from "./language.ts";

/** An instant as ISO text, epoch milliseconds or Date. */
export type Instant = string | number | Date;
export type Place = { language: Language; timeZone?: string | undefined };

function parts(
  instant: Instant,
  timeZone: string | undefined,
): Record<"year" | "month" | "day" | "hour" | "minute", string> {
  const found = { year: "", month: "", day: "", hour: "", minute: "" };
  const format = new Intl.DateTimeFormat("en-GB", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(timeZone ? { timeZone } : {}),
  });
  for (const { type, value } of format.formatToParts(new Date(instant)))
    if (type in found) Object.assign(found, { [type]: value });
  return found;
}

/** `19:41` for an instant of today, `07-11 19:41` within the year, `2025-07-11 19:41` otherwise. Numerals in both languages. */
export function formatInstant(instant: Instant, { now, timeZone }: { now: Instant } & Pick<Place, "timeZone">): string {
  const then = parts(instant, timeZone);
  const today = parts(now, timeZone);
  const time = `${then.hour}:${then.minute}`;
  if (then.year !== today.year) return `${then.year}-${then.month}-${then.day} ${time}`;
  if (then.month === today.month && then.day === today.day) return time;
  return `${then.month}-${then.day} ${time}`;
}

/** A whole date in words: `2026年7月11日星期六`, `Saturday, 11 July 2026`. */
export function formatDate(instant: Instant, { language, timeZone }: Place): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "full",
    ...(timeZone ? { timeZone } : {}),
  }).format(new Date(instant));
}

/** Digits grouped by locale; `digits` fixes the places after the point. */
export function formatNumber(value: number, { language, digits }: { language: Language; digits?: number }): string {
  const fixed = digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(language, fixed).format(value);
}

/** A share of 1 as per cent: 0.886 → `88.6%`. */
export function formatShare(share: number, { language, digits = 1 }: { language: Language; digits?: number }): string {
  const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(language, { style: "percent", ...fixed }).format(share);
}

/** Chinese custom for telephone numbers: mobile 3-4-4, masked ones alike; others stay as they are. */
export function formatPhone(number: string): string {
  const mobile = /^(1[\d*]{2})([\d*]{4})([\d*]{4})$/.exec(number.replace(/[\s-]/g, ""));
  return mobile ? mobile.slice(1).join(" ") : number;
}
