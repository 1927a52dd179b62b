import { describe, expect, test } from "vitest";
import { during, filtersOf, narrowed, parseIndicatorSearch } from "./indicator-search.ts";

describe("the address of an indicator", () => {
  test("keeps period, breakdown and filters, and nothing else", () => {
    const search = parseIndicatorSearch({ period: "7d", by: "teamId", channel: "voice", grain: "day", evil: "x" });
    expect(search).toEqual({ period: "7d", by: "teamId", channel: "voice", grain: "day" });
    expect(filtersOf(search)).toEqual({ channel: "voice" });
  });

  test("takes a key that looks like a number as the text it is", () => {
    expect(filtersOf(parseIndicatorSearch({ archiveCode: 1203 }))).toEqual({ archiveCode: "1203" });
  });

  test("asks for no dimension that does not exist", () => {
    expect(parseIndicatorSearch({ by: "customerId; drop", channel: { a: 1 } })).toEqual({});
  });

  test("is narrowed and widened again", () => {
    const search = parseIndicatorSearch({ by: "channel" });
    const narrow = narrowed(search, "channel", "voice");
    expect(narrow).toEqual({ by: "channel", channel: "voice" });
    expect(narrowed(narrow, "channel", undefined)).toEqual(search);
  });

  test("of another period is drawn as suits that one", () => {
    expect(during({ period: "7d", grain: "hour", by: "teamId" }, { period: "month" })).toEqual({
      by: "teamId",
      period: "month",
    });
  });
});
