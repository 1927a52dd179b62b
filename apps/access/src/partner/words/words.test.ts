import { assertSameKeys } from "@quintet/ui/i18n/same-keys.ts";
import { expect, test } from "vitest";
import { partnerEnglish } from "./en.ts";
import { partnerChinese } from "./zh-cn.ts";

test("the partner portal says the same things in both languages", () => {
  expect(() => assertSameKeys({ "zh-CN": partnerChinese, en: partnerEnglish })).not.toThrow();
});
