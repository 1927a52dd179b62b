import fc from "fast-check";
import { expect, test } from "vitest";
import { redact, sharedFields } from "./shared-fields.ts";

test("the customer's name and every number that leads to him stay inside", () => {
  const text = "陈晓燕来电 138 1234 6620,邮箱 chen@example.com,身份证 440106199001011234,座机 020-38881234";
  expect(redact(text, ["陈晓燕"])).toBe("客户来电 ***,邮箱 ***@***,身份证 ***,座机 ***");
});

test("dates, amounts and times are told as they are", () => {
  const text = "2026-11-20 21:04 与 21:04:04 各扣 15.00 元,共 2 次";
  expect(redact(text, ["陈晓燕"])).toBe(text);
});

test("no eleven-digit mobile number survives, wherever it stands", () => {
  const phone = fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String);
  fc.assert(
    fc.property(fc.string(), phone, fc.string(), (before, number, after) => {
      expect(redact(`${before} ${number} ${after}`, [])).not.toContain(number);
    }),
  );
});

test("a partner is shown seven fields and no more", () => {
  const fields = sharedFields({
    number: "GD-261121-0042",
    product: "悦听会员重复扣费",
    description: "陈晓燕反映扣费两次",
    archiveCode: "VAS-PARTNER-DOUBLE",
    phoneMasked: "138****6620",
    names: ["陈晓燕"],
    task: {
      name: "合作方核实",
      outcomes: ["answered", "returned"],
      duration: "PT4H",
      dueAt: new Date("2026-11-21T15:41:00Z"),
    },
  });
  expect(fields.map(({ key, text }) => [key, text])).toEqual([
    ["number", "GD-261121-0042"],
    ["product", "悦听会员重复扣费"],
    ["problem", "客户反映扣费两次"],
    ["phone", "138****6620"],
    ["archive", "VAS-PARTNER-DOUBLE"],
    ["request", "合作方核实:请核实并答复;确不属于贵方的,写明理由退单,限一次"],
    ["due", "4 小时,2026-11-21 23:41 前"],
  ]);
});
