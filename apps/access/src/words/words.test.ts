import { assertSameKeys } from "@quintet/ui/i18n/same-keys.ts";
import { expect, test } from "vitest";
import { english } from "./en.ts";
import { chinese } from "./zh-cn.ts";

test("every sentence of the desk exists in Chinese and in English", () => {
  expect(() => assertSameKeys({ "zh-CN": chinese, en: english })).not.toThrow();
});
