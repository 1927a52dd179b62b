import { describe, expect, test } from "vitest";
import type { Calendar, Holiday } from "../../contract/calendar.ts";
import { readClock } from "../clock.ts";
import { dueWords } from "./due-words.ts";
import { explainDue } from "./explain-due.ts";
import { addWorking, businessCalendar, businessMs, workingBetween } from "./working-time.ts";

const HOUR = 3_600_000;
const day = [
  { from: "09:00", to: "12:00" },
  { from: "13:30", to: "18:00" },
];
const office = (told: Partial<Calendar> = {}): Calendar => ({
  key: "office",
  name: "办公时间",
  nameEn: "office hours",
  zone: "Asia/Shanghai",
  week: [day, day, day, day, day, [], []],
  region: "CN",
  exceptions: [],
  ...told,
});
const springFestival: Holiday[] = [
  ...["15", "16", "17", "18", "19", "20", "21", "22", "23"].map(
    (date): Holiday => ({
      region: "CN",
      date: `2026-02-${date}`,
      kind: "holiday",
      name: "春节",
      nameEn: "Spring Festival",
      provisional: false,
    }),
  ),
  { region: "CN", date: "2026-02-14", kind: "shifted", name: "春节", nameEn: "Spring Festival", provisional: false },
];
const calendar = businessCalendar(office(), springFestival);
const at = (text: string) => Date.parse(`${text}+08:00`);

describe("business time", () => {
  test("a day is one working day of the calendar and not 24 working hours", () => {
    expect(businessMs(calendar, "P1D")).toBe(7.5 * HOUR);
    expect(businessMs(calendar, "PT24H")).toBe(24 * HOUR);
    expect(businessMs(calendar, "P1W")).toBe(5 * 7.5 * HOUR);
    expect(businessMs(calendar, "P1DT30M")).toBe(8 * HOUR);
    expect([businessMs(calendar, "P1M"), businessMs(calendar, "soon")]).toEqual([null, null]);
  });

  test("eight working hours from a Friday afternoon end on Monday", () => {
    const due = addWorking(calendar, at("2026-11-20T16:00"), 8 * HOUR);
    expect(due).toBe(at("2026-11-23T16:30"));
    expect(workingBetween(calendar, at("2026-11-20T16:00"), at("2026-11-23T16:30"))).toBe(8 * HOUR);
  });

  test("work that ends with the day is due at its end, not on the next morning", () => {
    expect(addWorking(calendar, at("2026-11-23T16:00"), 2 * HOUR)).toBe(at("2026-11-23T18:00"));
  });

  test("public holidays are left out and a shifted Saturday is worked", () => {
    expect(addWorking(calendar, at("2026-02-13T17:00"), 8.5 * HOUR)).toBe(at("2026-02-14T18:00"));
    expect(addWorking(calendar, at("2026-02-14T17:00"), 2 * HOUR)).toBe(at("2026-02-24T10:00"));
  });

  test("a calendar that never works is never due", () => {
    const never = businessCalendar(office({ week: [[], [], [], [], [], [], []] }));
    expect(addWorking(never, 0, HOUR)).toBeNull();
    expect(readClock({ startedAt: 0, duration: "PT1H", pauses: [], calendar: never }, 0)).toBeNull();
  });

  test("a night shift is an hour longer when the clock goes back and an hour shorter when it goes forward", () => {
    const night = [{ from: "00:00", to: "06:00" }];
    const berlin = businessCalendar(office({ zone: "Europe/Berlin", week: Array.from({ length: 7 }, () => night) }));
    const length = (date: string) =>
      workingBetween(berlin, Date.parse(`${date}T12:00Z`) - 24 * HOUR, Date.parse(`${date}T12:00Z`)) / HOUR;
    expect([length("2026-03-29"), length("2026-10-25"), length("2026-06-01")]).toEqual([5, 7, 6]);
  });
});

describe("a clock in business time", () => {
  const clock = { startedAt: at("2026-02-13T17:00"), duration: "P1D", pauses: [], calendar };

  test("counts what is left in working hours and warns at a quarter of them", () => {
    const reading = readClock(clock, at("2026-02-14T10:00"));
    expect(reading).toMatchObject({ dueAt: at("2026-02-14T17:00"), remaining: 5.5 * HOUR, state: "running" });
    expect(reading?.warnAt[0]).toBe(at("2026-02-14T17:00") - 1.875 * HOUR);
  });

  test("an extension adds business time, and a pause over the lunch break costs nothing", () => {
    const longer = { ...clock, extensions: ["PT2H"] };
    expect(readClock(longer, clock.startedAt)?.dueAt).toBe(at("2026-02-24T10:00"));
    const lunch = { ...clock, pauses: [{ from: at("2026-02-14T12:00"), to: at("2026-02-14T13:30"), reason: "x" }] };
    expect(readClock(lunch, at("2026-02-14T15:00"))?.dueAt).toBe(at("2026-02-14T17:00"));
  });

  test("explains its due time day by day: weekend, holiday, shifted day, pause", () => {
    const long = {
      ...clock,
      duration: "P3D",
      pauses: [{ from: at("2026-02-24T00:00"), to: at("2026-02-25T00:00"), reason: "x" }],
    };
    const segments = explainDue(long, at("2026-02-25T09:00"));
    expect(segments.map(({ date, kind, countedMs }) => [date.slice(5), kind, countedMs / HOUR])).toEqual([
      ["02-13", "working", 1],
      ["02-14", "shifted", 7.5],
      ...["15", "16", "17", "18", "19", "20", "21", "22", "23"].map((date) => [`02-${date}`, "holiday", 0]),
      ["02-24", "paused", 0],
      ["02-25", "working", 7.5],
      ["02-26", "working", 6.5],
    ]);
    const dueAt = segments.at(-1)?.spans.at(-1)?.to ?? 0;
    const told = { clock: long, ofCase: false, dueAt, segments, agreement: "计费中心协议" };
    const zh = dueWords(told, "zh");
    expect(zh[0]).toBe("依据协议「计费中心协议」");
    expect(zh[1]).toBe(
      "自派出 2026-02-13 17:00 起,按「办公时间」的工作时间计 22 小时 30 分钟(1 个工作日为 7 小时 30 分钟,时区 Asia/Shanghai)",
    );
    expect(zh).toContain("2026-02-14 周六(调休上班(春节)):计 09:00–12:00、13:30–18:00,共 7 小时 30 分钟");
    expect(zh).toContain("2026-02-17 周二:春节,不计");
    expect(zh).toContain("2026-02-24 周二:时钟暂停,不计");
    expect(zh.at(-1)).toBe("于 2026-02-26 17:00 到期");
    expect(dueWords(told, "en")).toContain("2026-02-17 Tue: Spring Festival, not counted");
  });

  test("around the clock tells the days it ran through", () => {
    const plain = { startedAt: at("2026-11-20T16:00"), duration: "PT40H", pauses: [] };
    expect(explainDue(plain, plain.startedAt).map(({ date, countedMs }) => [date, countedMs / HOUR])).toEqual([
      ["2026-11-20", 8],
      ["2026-11-21", 24],
      ["2026-11-22", 8],
    ]);
  });
});
