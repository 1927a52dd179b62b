import { describe, expect, test } from "vitest";
import { approve, beginDraft, type Life, stateAt, submit } from "../../core/index.ts";
import { standingOf } from "./standing.ts";

const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));

function approved(version: number, from: number, until: number | null, on = from): Life {
  const submitted = submit(beginDraft("author", version), day(on));
  if (!submitted.ok) throw new Error(submitted.reason);
  const validUntil = until === null ? null : day(until);
  const step = approve(
    submitted.life,
    { approverId: "manager", validFrom: day(from), validUntil, watchDays: 0 },
    day(on),
  );
  if (!step.ok) throw new Error(step.reason);
  return step.life;
}
const stand = (lives: Life[], on: number) => standingOf("a", lives, day(on));

describe("the versions of one article", () => {
  test("a draft alone is shown but not live and never turns by itself", () => {
    expect(stand([beginDraft("author")], 1)).toMatchObject({ live: null, shown: { version: 1 }, nextTurn: null });
  });
  test("a draft on top of a live version changes nothing for readers", () => {
    const { live, shown } = stand([approved(1, 1, null), beginDraft("author", 2)], 3);
    expect([live?.version, shown.version]).toEqual([1, 1]);
  });
  test("a scheduled version waits behind the live one until its instant", () => {
    const lives = [approved(1, 1, null), approved(2, 10, null, 2)];
    expect(stand(lives, 9)).toMatchObject({ live: { version: 1 }, nextTurn: day(10) });
    expect(stand(lives, 10)).toMatchObject({ live: { version: 2 }, nextTurn: null });
  });
  test("a replaced version ended when its successor began, however late that is noticed", () => {
    const { lives } = stand([approved(1, 1, null), approved(2, 10, null, 2)], 20);
    expect(lives[0]?.archived).toEqual({ at: day(10), reason: "replaced", replacedBy: "a-2" });
  });
  test("an elapsed version is archived at its end, and its predecessor does not come back", () => {
    const both = stand([approved(1, 1, null), approved(2, 10, 15, 2)], 12);
    const { live, shown, lives } = standingOf("a", both.lives, day(20));
    expect([live, shown.version]).toEqual([null, 2]);
    expect(lives[1]?.archived).toMatchObject({ at: day(15), reason: "expired" });
  });
  test("a predecessor does not come back either when nobody looked while its successor lived", () => {
    const { live, lives } = stand([approved(1, 1, null), approved(2, 10, 15, 2)], 20);
    expect([live, lives[0]?.archived?.at]).toEqual([null, day(10)]);
  });
  test("an earlier version that had not begun never does", () => {
    const { lives } = stand([approved(1, 30, null, 2), approved(2, 5, null, 4)], 6);
    expect(stateAt(lives[0] as Life, day(40))).toBe("archived");
  });
  test("the notice of ending does not wake anybody, the end does", () => {
    expect(stand([approved(1, 1, 100)], 2).nextTurn).toEqual(day(100));
  });
});
