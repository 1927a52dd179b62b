import { assertSameKeys } from "@quintet/ui/i18n/same-keys.ts";
import { expect, test } from "vitest";
import { portalEnglish } from "./en.ts";
import { portalChinese } from "./zh-cn.ts";

test("the portal says the same things in both languages", () => {
  expect(() => assertSameKeys({ "zh-CN": portalChinese, en: portalEnglish })).not.toThrow();
});
