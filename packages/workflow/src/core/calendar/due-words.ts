import { durationWords } from "../cases/moment-words.ts";
import type { Clock } from "../clock.ts";
import type { Segment } from "./explain-due.ts";
import { businessMs } from "./working-time.ts";

type Language = "zh" | "en";
const SHANGHAI = "Asia/Shanghai";
const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const two = "2-digit" as const;
  const parts = { year: "numeric", month: two, day: two, hour: two, minute: two, hourCycle: "h23" } as const;
  const made = new Intl.DateTimeFormat("zh-CN", { timeZone: zone, ...parts });
  formats.set(zone, made);
  return made;
}

function partsOf(at: number, zone: string): Record<string, string> {
  return Object.fromEntries(
    format(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
}

/** `2026-11-21 19:41` by the wall clock of a zone. */
function wallWords(at: number, zone = SHANGHAI): string {
  const part = partsOf(at, zone);
  return `${part.year}-${part.month}-${part.day} ${part.hour}:${part.minute}`;
}

function timeWords(at: number, zone: string): string {
  const part = partsOf(at, zone);
  return `${part.hour}:${part.minute}`;
}

const WEEKDAYS = { zh: "一二三四五六日", en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] };
const weekday = (date: string, language: Language): string => {
  const day = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return language === "zh" ? `周${WEEKDAYS.zh[day]}` : (WEEKDAYS.en[day] ?? "");
};

/** `7 小时 30 分钟`, `7 h 30 min`; whole seconds are not told. */
export function lengthWords(ms: number, language: Language): string {
  const total = Math.round(ms / 60_000);
  const [hours, minutes] = [Math.floor(total / 60), total % 60];
  const words =
    language === "zh"
      ? [hours ? `${hours} 小时` : "", minutes ? `${minutes} 分钟` : ""]
      : [hours ? `${hours} h` : "", minutes ? `${minutes} min` : ""];
  return words.filter(Boolean).join(" ") || (language === "zh" ? "0 分钟" : "0 min");
}

/** The time a clock was given: business time says what a day of it is. */
function given(clock: Clock, iso: string, language: Language): string {
  if (!clock.calendar) return language === "zh" ? durationWords(iso) : lengthOrIso(iso);
  const ms = businessMs(clock.calendar, iso);
  return ms === null ? iso : lengthWords(ms, language);
}

const lengthOrIso = (iso: string): string =>
  durationWords(iso).replace("小时", "h").replace("分钟", "min").replace("天", "d");

function segmentLine(segment: Segment, zone: string, language: Language): string {
  const day = `${segment.date} ${weekday(segment.date, language)}`;
  const why = segment.name[language];
  if (segment.countedMs === 0) {
    if (segment.kind === "working")
      return language === "zh" ? `${day}:不在工作时间内,不计` : `${day}: outside working time`;
    return language === "zh" ? `${day}:${why},不计` : `${day}: ${why}, not counted`;
  }
  const spans = segment.spans.map(({ from, to }) => `${timeWords(from, zone)}–${timeWords(to, zone)}`);
  const length = lengthWords(segment.countedMs, language);
  const note = why ? (language === "zh" ? `(${why})` : ` (${why})`) : "";
  return language === "zh"
    ? `${day}${note}:计 ${spans.join("、")},共 ${length}`
    : `${day}${note}: counted ${spans.join(", ")}, ${length}`;
}

/** The answer to "how was this due date computed?", line by line, for people. */
export function dueWords(
  told: { clock: Clock; ofCase: boolean; dueAt: number; segments: readonly Segment[]; agreement: string | null },
  language: Language,
): string[] {
  const { clock, segments } = told;
  const zh = language === "zh";
  const zone = clock.calendar?.zone ?? SHANGHAI;
  const start = wallWords(clock.startedAt, zone);
  const time = given(clock, clock.duration, language);
  const calendar = clock.calendar;
  const lines: string[] = [];
  if (told.agreement !== null)
    lines.push(zh ? `依据协议「${told.agreement}」` : `By the agreement "${told.agreement}"`);
  const from = zh ? (told.ofCase ? "自立案" : "自派出") : told.ofCase ? "From the opening" : "From the dispatch";
  if (calendar) {
    const day = lengthWords(calendar.dayMs, language);
    lines.push(
      zh
        ? `${from} ${start} 起,按「${calendar.name}」的工作时间计 ${time}(1 个工作日为 ${day},时区 ${zone})`
        : `${from} ${start}, ${time} of business time of "${calendar.nameEn || calendar.name}" (a working day is ${day}, zone ${zone})`,
    );
  } else lines.push(zh ? `${from} ${start} 起按自然时计 ${time}` : `${from} ${start}, ${time} around the clock`);
  for (const iso of clock.extensions ?? [])
    lines.push(zh ? `获准延期 ${given(clock, iso, language)}` : `Extended by ${given(clock, iso, language)}`);
  for (const { from: begin, to } of clock.pauses) {
    const end = to === null ? (zh ? "现在" : "now") : wallWords(to, zone);
    lines.push(
      zh ? `暂停 ${wallWords(begin, zone)} 至 ${end},不计` : `Paused ${wallWords(begin, zone)} to ${end}, not counted`,
    );
  }
  if (calendar) for (const segment of segments) lines.push(segmentLine(segment, zone, language));
  lines.push(zh ? `于 ${wallWords(told.dueAt, zone)} 到期` : `Due ${wallWords(told.dueAt, zone)}`);
  return lines;
}
