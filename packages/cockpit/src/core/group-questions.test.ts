import { expect, test } from "vitest";
import { MeasureQuestion } from "../contract/measures.ts";
import { groupQuestions, maskOf, setsFor } from "./group-questions.ts";

const question = (more: object) =>
  MeasureQuestion.parse({
    measures: ["contact.offered"],
    from: "2026-07-10T16:00:00Z",
    until: "2026-07-11T16:00:00Z",
    ...more,
  });

test("questions over one interval under the same filters are one pass with one set for each shape", () => {
  const [group, ...others] = groupQuestions([
    question({}),
    question({ by: "channel", measures: ["contact.answered"] }),
    question({ by: "channel", grain: "hour" }),
    question({ by: "channel" }),
  ]);
  expect(others).toEqual([]);
  expect(group).toMatchObject({
    measures: ["contact.offered", "contact.answered"],
    columns: ["channel", "at:hour"],
    sets: [[], ["channel"], ["channel", "at:hour"]],
    members: [
      { place: 0, mask: 3 },
      { place: 1, mask: 1 },
      { place: 2, mask: 0 },
      { place: 3, mask: 1 },
    ],
  });
  expect(group && setsFor(group, ["contact.answered"])).toEqual([["channel"]]);
});

test("another interval or another filter is another pass", () => {
  const groups = groupQuestions([
    question({}),
    question({ from: "2026-07-09T16:00:00Z" }),
    question({ filters: { channel: "voice" } }),
  ]);
  expect(groups.map((one) => one.members.map(({ place }) => place))).toEqual([[0], [1], [2]]);
});

test("a set's number has a one for each column that is not in it", () => {
  expect(maskOf(["channel", "teamId", "at:day"], ["teamId"])).toBe(0b101);
  expect(maskOf([], [])).toBe(0);
});
