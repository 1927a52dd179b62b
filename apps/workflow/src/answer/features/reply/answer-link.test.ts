import { expect, test } from "vitest";
import { linkOf } from "./answer-link.ts";

test("tenant and secret together are a link, and a link that lost its end on the way is none", () => {
  expect(linkOf("#gd.abcdefghij0123456789_-AB")).toBe("gd.abcdefghij0123456789_-AB");
  for (const lost of ["", "#gd", "#gd.short", "#gd.abcdefghij0123456789 x", "#.abcdefghij0123456789_"])
    expect(linkOf(lost)).toBeNull();
});
