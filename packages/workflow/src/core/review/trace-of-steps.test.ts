import { expect, test } from "vitest";
import { type LoggedStep, staysOfSteps } from "./trace-of-steps.ts";

const step = (activity: string, at: number, lifecycle: string | null = null): LoggedStep => ({
  activity,
  at,
  lifecycle,
  resource: null,
  group: null,
});

test("a line without life cycle lasts until the next one, the last until the end", () => {
  const stays = staysOfSteps([step("A", 0), step("B", 5)], 9);
  expect(stays.map(({ from, to, taken }) => [from, to, taken])).toEqual([
    [0, 5, null],
    [5, 9, null],
  ]);
});

test("scheduled, started and complete are one stay that waited and was worked on", () => {
  const stays = staysOfSteps([step("A", 0, "schedule"), step("A", 3, "start"), step("A", 9, "complete")], null);
  expect(stays).toMatchObject([{ from: 0, taken: 3, to: 9, at: 9, cancelled: false }]);
});

test("what was withdrawn is called off, what never ended stays open", () => {
  const stays = staysOfSteps([step("A", 0, "schedule"), step("B", 1, "start"), step("A", 2, "withdraw")], null);
  expect(stays).toMatchObject([
    { activity: "B", to: null },
    { activity: "A", cancelled: true },
  ]);
});

test("an end without a beginning is a step of its own", () => {
  expect(staysOfSteps([step("A", 1, "complete"), step("B", 4, "complete")], 4)).toMatchObject([
    { activity: "A", from: 1, to: 4 },
    { activity: "B", from: 4, to: 4 },
  ]);
});
