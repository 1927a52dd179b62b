import { expect, test } from "vitest";
import { periodSpan } from "./period-span.ts";

test("months, quarters and years begin and end at midnight in Shanghai", () => {
  expect(periodSpan("2026-07")).toEqual({ from: "2026-06-30T16:00:00.000Z", until: "2026-07-31T16:00:00.000Z" });
  expect(periodSpan("2026-Q4")).toEqual({ from: "2026-09-30T16:00:00.000Z", until: "2026-12-31T16:00:00.000Z" });
  expect(periodSpan("2026")).toEqual({ from: "2025-12-31T16:00:00.000Z", until: "2026-12-31T16:00:00.000Z" });
});
