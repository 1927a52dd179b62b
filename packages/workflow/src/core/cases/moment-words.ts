import { readDuration } from "../duration.ts";

const MOMENT = new Intl.DateTimeFormat("zh-CN", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** `2026-11-21 19:41`, the wall clock of Asia/Shanghai. */
export function momentWords(at: Date): string {
  const part = Object.fromEntries(MOMENT.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day} ${part.hour}:${part.minute}`;
}

const HOUR = 3_600_000;

/** `PT8H` → `8 小时`, `P7D` → `7 天`; what is no whole hours stays as it is written. */
export function durationWords(iso: string): string {
  const duration = readDuration(iso);
  if (!duration || duration.months > 0 || duration.ms % 60_000 !== 0) return iso;
  if (duration.ms % HOUR !== 0) return `${duration.ms / 60_000} 分钟`;
  const hours = duration.ms / HOUR;
  return hours > 24 && hours % 24 === 0 ? `${hours / 24} 天` : `${hours} 小时`;
}

/** How a due moment came about (WFL-14). */
export const clockWords = (clock: { startedAt: Date; dueAt: Date; duration: string; ofCase: boolean }): string =>
  `${clock.ofCase ? "自立案" : "自派出"} ${momentWords(clock.startedAt)} 起按自然时计 ${durationWords(clock.duration)},于 ${momentWords(clock.dueAt)} 到期`;
