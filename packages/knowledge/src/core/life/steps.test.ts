import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beginDraft, daysAfter, type Life, type LifeStep } from "./life.ts";
import { reviewDueAt } from "./review-due.ts";
import { isLiveAt, isWatchedAt, nextChangeAt, stateAt } from "./state-at.ts";
import { approve, archive, expire, extend, publish, revise, sendBack, submit } from "./steps.ts";

const monday = new Date("2026-03-02T09:00:00Z");
const day = (count: number): Date => daysAfter(monday, count);
const must = (step: LifeStep): Life => {
  if (!step.ok) throw new Error(step.reason);
  return step.life;
};
const approval = { approverId: "manager", validFrom: day(3), validUntil: day(93), watchDays: 21 };
const inReview = must(submit(beginDraft("editor"), monday));
const approved = must(approve(inReview, approval, day(1)));

describe("the life of a version", () => {
  test("it passes by itself from scheduled to published, expiring and archived", () => {
    const states = [1, 3, 24, 79, 93].map((count) => stateAt(approved, day(count)));
    expect(states).toEqual(["scheduled", "published", "published", "expiring", "archived"]);
  });
  test("it is watched in its first weeks only", () => {
    expect([1, 3, 23, 24].map((count) => isWatchedAt(approved, day(count)))).toEqual([false, true, true, false]);
  });
  test("nobody approves a version of their own", () => {
    expect(approve(inReview, { ...approval, approverId: "editor" }, day(1))).toEqual({
      ok: false,
      reason: "author-cannot-approve",
    });
  });
  test("an approval for a past date takes effect at once", () => {
    expect(stateAt(must(approve(inReview, { ...approval, validFrom: day(-5) }, day(1))), day(1))).toBe("published");
  });
  test("a validity cannot end before it begins", () => {
    expect(approve(inReview, { ...approval, validUntil: day(3) }, day(1))).toMatchObject({
      reason: "ends-before-it-begins",
    });
  });
  test("a version goes back to its author only with a remark", () => {
    expect(sendBack(inReview, " ", day(1))).toMatchObject({ reason: "remark-missing" });
    expect(stateAt(must(sendBack(inReview, "缺少资费生效日期", day(1))), day(1))).toBe("draft");
  });
  test("publishing early moves the weeks of watching along", () => {
    expect(must(publish(approved, day(2))).watchUntil).toEqual(day(23));
    expect(publish(approved, day(4))).toMatchObject({ reason: "not-scheduled" });
  });
  test("expiry noticed late is dated at the end of validity, and recorded once", () => {
    const expired = must(expire(approved, day(120)));
    expect(expired.archived).toEqual({ at: day(93), reason: "expired", replacedBy: null });
    expect(expire(expired, day(121))).toMatchObject({ reason: "already-archived" });
    expect(expire(approved, day(92))).toMatchObject({ reason: "not-due" });
  });
  test("a live version is renewed, a recorded archive is not", () => {
    expect(stateAt(must(extend(approved, day(200), day(90))), day(95))).toBe("published");
    expect(extend(must(expire(approved, day(120))), day(200), day(121))).toMatchObject({ reason: "already-archived" });
    expect(extend(approved, day(80), day(90))).toMatchObject({ reason: "ends-in-the-past" });
  });
  test("a replaced version names its successor", () => {
    expect(archive(approved, { reason: "replaced", replacedBy: null }, day(5))).toMatchObject({
      reason: "replacement-missing",
    });
    expect(stateAt(must(archive(approved, { reason: "withdrawn", replacedBy: null }, day(5))), day(5))).toBe(
      "archived",
    );
    expect(archive(inReview, { reason: "withdrawn", replacedBy: null }, day(5))).toMatchObject({ reason: "not-live" });
  });
  test("a revision is a new draft while the old version stays live", () => {
    const next = must(revise(approved, "editor-2", beginDraft));
    expect([next.version, stateAt(next, day(10)), stateAt(approved, day(10))]).toEqual([2, "draft", "published"]);
    expect(revise(inReview, "editor-2", beginDraft)).toMatchObject({ reason: "never-approved" });
  });
  test("the next review counts from the last look", () => {
    expect(reviewDueAt(day(0), null, 90)).toEqual(day(90));
    expect(reviewDueAt(day(0), day(30), 90)).toEqual(day(120));
  });
});

describe("waking up in time", () => {
  test("the next change is the very instant at which the state differs", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (count) => {
        const now = day(count);
        const next = nextChangeAt(approved, now);
        if (next === null) return stateAt(approved, now) === "archived";
        const before = new Date(next.getTime() - 1);
        return (
          stateAt(approved, before) === stateAt(approved, now) && stateAt(approved, next) !== stateAt(approved, now)
        );
      }),
    );
  });
  test("readers find a version exactly within its validity", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        (count) => isLiveAt(approved, day(count)) === (count >= 3 && count < 93),
      ),
    );
  });
});
