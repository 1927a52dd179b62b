import type { Language } from "@quintet/ui/i18n/language.ts";

const timeZone = "Asia/Shanghai";

const time = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
  timeZone,
});
const day = new Intl.DateTimeFormat("en-CA", { dateStyle: "short", timeZone });
const weekdays: Record<Language, Intl.DateTimeFormat> = {
  "zh-CN": new Intl.DateTimeFormat("zh-CN", { weekday: "long", timeZone }),
  en: new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone }),
};

/** `19:43:26`, in the time by which days are counted. */
export const timeText = (moment: number): string => time.format(moment);
/** `19:43`. */
export const minuteText = (moment: number): string => timeText(moment).slice(0, 5);
/** `2026-07-11 星期六`. */
export const dayText = (moment: number, language: Language): string =>
  `${day.format(moment)} ${weekdays[language].format(moment)}`;

/** Milliseconds as a counter of minutes and seconds, with hours where there are any: `01:48`, `1:02:05`. */
export function counterText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (n: number) => String(n).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours ? `${hours}:` : ""}${two(minutes)}:${two(seconds % 60)}`;
}
