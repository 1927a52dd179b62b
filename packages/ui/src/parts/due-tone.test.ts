import { describe, expect, test } from "vitest";
import { dueTone, shownTime } from "./due-tone.ts";

describe("the tone of time left", () => {
  test("a clock in its last quarter asks for attention", () => {
    expect(dueTone({ left: 26, total: 100 })).toBe("ok");
    expect(dueTone({ left: 25, total: 100 })).toBe("attention");
  });

  test("a clock without a known whole asks for attention in its last ten minutes", () => {
    expect(dueTone({ left: 600_001 })).toBe("ok");
    expect(dueTone({ left: 600_000 })).toBe("attention");
  });

  test("a clock that has run out is bad, whatever its whole", () => {
    expect(dueTone({ left: 0, total: 100 })).toBe("bad");
    expect(dueTone({ left: -5 })).toBe("bad");
  });
});

describe("the time a clock shows", () => {
  test("counts seconds within ten minutes and minutes beyond", () => {
    expect(shownTime(17_200)).toBe(18_000);
    expect(shownTime(917_000)).toBe(900_000);
    expect(shownTime(-727_000)).toBe(720_000);
  });

  test("begins its lateness at nothing", () => {
    expect(shownTime(-400)).toBe(0);
  });
});
