import { expect, test } from "vitest";
import { isAppAddress } from "./context.ts";

const house = { origins: ["https://desk.example.com"] };

test("any page of the house may be returned to", () => {
  expect(isAppAddress(house, "https://desk.example.com/access/cases/7?tab=log")).toBe(true);
  expect(isAppAddress(house, "https://desk.example.com")).toBe(true);
});

test.each([
  "https://desk.example.com.evil.com/",
  "https://desk.example.com@evil.com/",
  "https://someone:secret@desk.example.com/",
  "http://desk.example.com/",
  "https://desk.example.com:8443/",
  "//desk.example.com/",
  "javascript:alert(1)",
  "https://desk.example.com/#token",
  "",
])("%s is not a page of the house", (address) => {
  expect(isAppAddress(house, address)).toBe(false);
});
