import { assertSameKeys } from "@quintet/ui/i18n/same-keys.ts";
import { expect, test } from "vitest";
import { english } from "./en.ts";
import { chinese } from "./zh-cn.ts";

test("the knowledge app says the same things in both languages", () => {
  expect(() => assertSameKeys({ "zh-CN": chinese, en: english })).not.toThrow();
});
