import i18next, { type TFunction } from "i18next";
import { beforeAll, describe, expect, test } from "vitest";
import { durationParts, formatDuration, formatRemaining } from "./duration.ts";
import { uiEnglish } from "./en.ts";
import { formatDate, formatInstant, formatNumber, formatPhone, formatShare } from "./format.ts";
import { uiChinese } from "./zh-cn.ts";

const timeZone = "Asia/Shanghai";
const now = "2026-07-11T11:43:00Z";

describe("instants", () => {
  test("an instant of today shows its time only, in the reader's zone", () => {
    expect(formatInstant("2026-07-11T11:41:09Z", { now, timeZone })).toBe("19:41");
    expect(formatInstant("2026-07-10T16:00:00Z", { now, timeZone })).toBe("00:00");
  });

  test("another day shows month and day, another year its year", () => {
    expect(formatInstant("2026-07-10T15:59:00Z", { now, timeZone })).toBe("07-10 23:59");
    expect(formatInstant("2025-12-31T15:59:00Z", { now, timeZone })).toBe("2025-12-31 23:59");
  });

  test("a whole date follows the language", () => {
    expect(formatDate(now, { language: "zh-CN", timeZone })).toBe("2026年7月11日星期六");
    expect(formatDate(now, { language: "en", timeZone })).toBe("Saturday, 11 July 2026");
  });
});

describe("numbers", () => {
  test("thousands are grouped and shares keep one place", () => {
    expect(formatNumber(4208, { language: "zh-CN" })).toBe("4,208");
    expect(formatNumber(3, { language: "en", digits: 2 })).toBe("3.00");
    expect(formatShare(0.886, { language: "zh-CN" })).toBe("88.6%");
  });

  test("a mobile number is read in threes and fours, masked or not", () => {
    expect(formatPhone("13800138000")).toBe("138 0013 8000");
    expect(formatPhone("138****6620")).toBe("138 **** 6620");
    expect(formatPhone("020-88886666")).toBe("020-88886666");
  });
});

describe("durations", () => {
  let chinese: TFunction;
  let english: TFunction;
  beforeAll(async () => {
    const i18n = i18next.createInstance();
    await i18n.init({ lng: "zh-CN", resources: { "zh-CN": { ui: uiChinese }, en: { ui: uiEnglish } } });
    chinese = i18n.getFixedT("zh-CN", "ui");
    english = i18n.getFixedT("en", "ui");
  });

  test("a duration is said in its two greatest neighbouring units", () => {
    expect(durationParts(4_320_000)).toEqual([
      { unit: "hour", count: 1 },
      { unit: "minute", count: 12 },
    ]);
    expect(formatDuration(7_200_000, chinese)).toBe("2 小时");
    expect(formatDuration(18_000, chinese)).toBe("18 秒");
    expect(formatDuration(86_400_000 + 59_000, english)).toBe("1 d");
    expect(formatDuration(0, english)).toBe("0 s");
  });

  test("a second that has begun is still left, and lateness is said as lateness", () => {
    expect(formatRemaining(17_200, chinese)).toBe("还剩 18 秒");
    expect(formatRemaining(-720_000, chinese)).toBe("已超时 12 分");
    expect(formatRemaining(1, english)).toBe("1 s left");
  });
});
