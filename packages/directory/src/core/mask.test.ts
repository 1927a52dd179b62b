import { expect, test } from "vitest";
import { maskPhone, maskText } from "./mask.ts";

test("a mobile number keeps its first three and last four digits", () => {
  expect(maskPhone("13812346620")).toBe("138****6620");
  expect(maskPhone("+86 138 1234 6620")).toBe("861****6620");
});

test("a short number shows two digits at most", () => {
  expect(maskPhone("10086")).toBe("****86");
  expect(maskPhone(null)).toBeNull();
});

test("an address keeps its domain and the ends of its name", () => {
  expect(maskText("chenxiaoyan@example.com")).toBe("c***n@example.com");
  expect(maskText("li")).toBe("l");
});
