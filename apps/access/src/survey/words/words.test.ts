import { assertSameKeys } from "@quintet/ui/i18n/same-keys.ts";
import { expect, test } from "vitest";
import { surveyEnglish } from "./en.ts";
import { surveyChinese } from "./zh-cn.ts";

test("the survey says the same things in both languages", () => {
  expect(() => assertSameKeys({ "zh-CN": surveyChinese, en: surveyEnglish })).not.toThrow();
});
