import { describe, expect, test } from "vitest";
import { drawCourse, midnightOf } from "./course.ts";

const now = Date.parse("2026-07-11T19:43:00+08:00");
const at = (hour: number) => new Date(Date.parse("2026-07-11T00:00:00+08:00") + hour * 3_600_000).toISOString();
const box = { width: 400, height: 100, now, target: null };

describe("the course of a day", () => {
  test("begins at midnight in Asia/Shanghai", () => {
    expect(new Date(midnightOf(now)).toISOString()).toBe("2026-07-10T16:00:00.000Z");
  });

  test("is one line over hours that follow each other and ends at now", () => {
    const course = drawCourse(
      [8, 9, 10].map((hour) => ({ at: at(hour), value: 80 + hour })),
      box,
    );
    expect(course?.lines).toHaveLength(1);
    expect(course?.last?.value).toBe(90);
    expect(drawCourse([{ at: at(19), value: 5 }], box)?.last?.x).toBeLessThanOrEqual(400);
  });

  test("leaves a gap where nothing is known", () => {
    const points = [
      { at: at(8), value: 1 },
      { at: at(9), value: 2 },
      { at: at(10), value: null },
      { at: at(11), value: 3 },
      { at: at(12), value: 4 },
      { at: at(15), value: 4 },
    ];
    const course = drawCourse(points, box);
    expect(course?.lines).toHaveLength(2);
    expect(course?.dots).toHaveLength(1);
  });

  test("leaves out hours to come, and is nothing without an hour", () => {
    expect(drawCourse([{ at: at(22), value: 7 }], box)).toBeNull();
    expect(drawCourse([], box)).toBeNull();
  });

  test("keeps the target in the picture", () => {
    const course = drawCourse([{ at: at(8), value: 70 }], { ...box, target: 90 });
    expect(course?.targetY).toBeGreaterThan(0);
    expect(course?.targetY).toBeLessThan(100);
  });
});
