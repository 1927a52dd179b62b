import { assertSameKeys } from "@quintet/ui/i18n/same-keys.ts";
import { test } from "vitest";
import { english } from "./en.ts";
import { chinese } from "./zh-cn.ts";

test("every sentence exists in Chinese and in English", () => {
  assertSameKeys({ "zh-CN": chinese, en: english });
});
