import { expect, test } from "vitest";
import { fromDayFirst, fromIsoLike, fromUsDate } from "./instants.ts";

test("midnight and noon of a twelve-hour clock are where they belong", () => {
  expect(fromUsDate("22-Apr-15", "12:00:00 AM", "+00:00")).toBe("2015-04-22T00:00:00.000Z");
  expect(fromUsDate("22-Apr-15", "12:00:00 PM", "+00:00")).toBe("2015-04-22T12:00:00.000Z");
  expect(fromUsDate("22-Apr-15", "3:53:50 PM", "-05:00")).toBe("2015-04-22T20:53:50.000Z");
});

test("a moment that does not exist is none", () => {
  expect(fromUsDate("31-Feb-15", "1:00:00 PM", "+00:00")).toBeNull();
  expect(fromUsDate("22-Apr-15", "13:00:00 PM", "+00:00")).toBeNull();
  expect(fromDayFirst("30-02-2016 01:16", "+00:00")).toBeNull();
  expect(fromDayFirst("12-13-2016 01:16", "+00:00")).toBeNull();
  expect(fromIsoLike("2010-03-31 14:59:42")).toBeNull();
});

test("a leap day and an offset are read", () => {
  expect(fromDayFirst("29-02-2016 01:16", "+00:00")).toBe("2016-02-29T01:16:00.000Z");
  expect(fromIsoLike("2010-03-31 14:59:42+02:00")).toBe("2010-03-31T12:59:42.000Z");
});
