import { expect, test } from "vitest";
import { ServerClock } from "./server-clock.ts";

test("a screen whose clock is wrong shows the server's time", () => {
  const clock = new ServerClock();
  expect(clock.at(5_000)).toBe(5_000);
  clock.hear("2026-07-11T11:00:00.000Z", Date.parse("2026-07-11T10:58:00.300Z"));
  clock.hear("2026-07-11T11:00:04.000Z", Date.parse("2026-07-11T10:58:04.020Z"));
  expect(new Date(clock.at(Date.parse("2026-07-11T10:58:10.020Z"))).toISOString()).toBe("2026-07-11T11:00:10.000Z");
});

test("a clock that is put right is followed after a minute of messages", () => {
  const clock = new ServerClock();
  clock.hear("2026-07-11T11:00:00Z", Date.parse("2026-07-11T10:00:00Z"));
  for (let n = 0; n < 16; n += 1) clock.hear("2026-07-11T11:01:00Z", Date.parse("2026-07-11T11:01:00Z"));
  expect(clock.at(7)).toBe(7);
});
