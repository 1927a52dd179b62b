import { expect, test } from "vitest";
import { instantOf, localText } from "./local-time.ts";

test("a time of this place is the same instant and back", () => {
  expect(localText(instantOf("2026-08-01T09:30"))).toBe("2026-08-01T09:30");
});
test("a field that is not whole says nothing", () => {
  expect([instantOf(""), instantOf("2026-"), localText(""), localText("soon")]).toEqual(["", "", "", ""]);
});
