import { describe, expect, test } from "vitest";
import { uiEnglish } from "./en.ts";
import { assertSameKeys } from "./same-keys.ts";
import { uiChinese } from "./zh-cn.ts";

describe("languages", () => {
  test("Chinese and English say the same things with the same placeholders", () => {
    expect(() => assertSameKeys({ "zh-CN": uiChinese, en: uiEnglish })).not.toThrow();
  });

  test("a key that exists in one language only is named", () => {
    const chinese = { desk: { send: "发送", wait: "等待" } };
    expect(() => assertSameKeys({ "zh-CN": chinese, en: { desk: { send: "Send" } } })).toThrow(
      "desk.wait is missing in en",
    );
    expect(() => assertSameKeys({ "zh-CN": { send: "发送" }, en: { send: "Send", keep: "Keep" } })).toThrow(
      "keep is missing in zh-CN",
    );
  });

  test("a forgotten placeholder is a fault", () => {
    expect(() => assertSameKeys({ "zh-CN": { left: "剩 {{time}}" }, en: { left: "left" } })).toThrow("{time}");
  });

  test("plural forms of English answer one Chinese form", () => {
    const english = { cases_one: "{{count}} case", cases_other: "{{count}} cases" };
    expect(() => assertSameKeys({ "zh-CN": { cases_other: "{{count}} 件" }, en: english })).not.toThrow();
  });
});
