import { describe, expect, test } from "vitest";
import { linkOf } from "./survey-link.ts";

describe("the link of a rating", () => {
  test("tenant and secret together are a link", () => {
    expect(linkOf("#south.abcdefghij0123456789_-AB")).toBe("south.abcdefghij0123456789_-AB");
  });

  test("a link that lost its end on the way is no link", () => {
    expect([linkOf(""), linkOf("#south"), linkOf("#south.short"), linkOf("#south.abcdefghij0123456789 x")]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
