import { expect, test } from "vitest";
import { counterText, dayText, minuteText, timeText } from "./clock-text.ts";

const moment = Date.parse("2026-07-11T11:43:26Z");

test("the wall's clock is that of Asia/Shanghai wherever the screen hangs", () => {
  expect(timeText(moment)).toBe("19:43:26");
  expect(minuteText(moment)).toBe("19:43");
  expect(dayText(moment, "zh-CN")).toBe("2026-07-11 星期六");
  expect(dayText(moment, "en")).toBe("2026-07-11 Saturday");
  expect(timeText(Date.parse("2026-07-11T16:00:00Z"))).toBe("00:00:00");
});

test("a wait is counted in minutes and seconds", () => {
  expect(counterText(108_000)).toBe("01:48");
  expect(counterText(3_725_900)).toBe("1:02:05");
  expect(counterText(-5)).toBe("00:00");
});
