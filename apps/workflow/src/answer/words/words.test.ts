import { assertSameKeys } from "@quintet/ui/i18n/same-keys.ts";
import { expect, test } from "vitest";
import { answerEnglish } from "./en.ts";
import { answerChinese } from "./zh-cn.ts";

test("the answer page says the same things in both languages", () => {
  expect(() => assertSameKeys({ "zh-CN": answerChinese, en: answerEnglish })).not.toThrow();
});
