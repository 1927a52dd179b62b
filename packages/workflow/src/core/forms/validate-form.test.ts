import { describe, expect, test } from "vitest";
import { acceptForm } from "./accept-form.ts";
import { checkForm } from "./check-form.ts";
import { validateForm } from "./validate-form.ts";

const form = (...components: Record<string, unknown>[]) => ({ type: "default", components });
const codes = (schema: Record<string, unknown>, data: Record<string, unknown>) =>
  validateForm(schema, data).map(({ key, code }) => `${key} ${code}`);

describe("an answer to a form", () => {
  test("a required field that is missing, empty or blank is named with its sentence in both languages", () => {
    const schema = form({ type: "textfield", key: "reason", label: "原因", validate: { required: true } });
    for (const data of [{}, { reason: "" }, { reason: null }, { reason: "  " }])
      expect(codes(schema, data)).toEqual(["reason required"]);
    expect(validateForm(schema, {})[0]?.sentences).toEqual({ zh: "请填写「原因」。", en: "Fill in “原因”." });
    expect(codes(schema, { reason: "重复扣费" })).toEqual([]);
  });

  test("a checkbox that must be ticked is not answered by false", () => {
    const schema = form({ type: "checkbox", key: "told", validate: { required: true } });
    expect(codes(schema, { told: false })).toEqual(["told required"]);
    expect(codes(schema, { told: "yes" })).toEqual(["told not-yes-no"]);
    expect(codes(schema, { told: true })).toEqual([]);
  });

  test("text keeps its length and pattern, counted in characters", () => {
    const schema = form({
      type: "textfield",
      key: "code",
      validate: { minLength: 2, maxLength: 3, pattern: "^\\p{L}+$" },
    });
    expect(codes(schema, { code: "𠮷" })).toEqual(["code too-short"]);
    expect(codes(schema, { code: "𠮷𠮷𠮷" })).toEqual([]);
    expect(codes(schema, { code: "a1b2" })).toEqual(["code too-long", "code pattern"]);
    expect(codes(schema, { code: 12 })).toEqual(["code not-text"]);
  });

  test("numbers keep their bounds and decimals", () => {
    const schema = form({ type: "number", key: "fee", decimalDigits: 2, validate: { min: 0, max: "500" } });
    expect(codes(schema, { fee: -1 })).toEqual(["fee too-small"]);
    expect(codes(schema, { fee: 500.5 })).toEqual(["fee too-large"]);
    expect(codes(schema, { fee: 1.234 })).toEqual(["fee decimals"]);
    expect(codes(schema, { fee: "many" })).toEqual(["fee not-number"]);
    expect(codes(schema, { fee: 12.5 })).toEqual([]);
  });

  test("only offered choices count, for one and for many", () => {
    const values = [
      { label: "退费", value: "refund" },
      { label: "解释", value: "explain" },
    ];
    const schema = form({ type: "select", key: "way", values }, { type: "checklist", key: "ways", values });
    expect(codes(schema, { way: "gift", ways: ["refund", "gift"] })).toEqual(["way not-offered", "ways not-offered"]);
    expect(codes(schema, { way: "refund", ways: ["refund", "explain"] })).toEqual([]);
  });

  test("dates are days of the calendar", () => {
    const schema = form(
      { type: "datetime", subtype: "date", key: "day" },
      { type: "datetime", subtype: "datetime", key: "at" },
    );
    expect(codes(schema, { day: "2026-02-30", at: "2026-11-21" })).toEqual(["day not-date", "at not-date"]);
    expect(codes(schema, { day: "2026-02-28", at: "2026-11-21T09:30:00+08:00" })).toEqual([]);
  });

  test("a field the form hides asks nothing", () => {
    const hidden = {
      type: "textfield",
      key: "amount",
      conditional: { hide: '=way != "refund"' },
      validate: { required: true },
    };
    const schema = form({ type: "textfield", key: "way" }, hidden);
    expect(codes(schema, { way: "explain" })).toEqual([]);
    expect(codes(schema, { way: "refund" })).toEqual(["amount required"]);
  });

  test("groups and lists are checked within, each fault at its place", () => {
    const field = { type: "number", key: "amount", validate: { required: true } };
    const schema = form(
      {
        type: "group",
        path: "customer",
        components: [{ type: "textfield", key: "name", validate: { required: true } }],
      },
      { type: "dynamiclist", path: "refunds", components: [field] },
    );
    expect(codes(schema, { refunds: [{ amount: 1 }, {}] })).toEqual([
      "customer.name required",
      "refunds.1.amount required",
    ]);
  });
});

test("an answer sets only what the form lets it set", () => {
  const schema = form(
    { type: "textfield", key: "reason" },
    { type: "textfield", key: "grade", readonly: true },
    { type: "textfield", key: "gift", conditional: { hide: "=true" } },
    { type: "group", path: "customer", components: [{ type: "textfield", key: "name" }] },
    { type: "number", key: "refund.amount" },
  );
  const data = {
    reason: "a",
    grade: "major",
    gift: 1,
    owner: "p-lin",
    customer: { name: "b", id: "k" },
    refund: { amount: 3, to: 1 },
  };
  expect(acceptForm(schema, data)).toEqual({ reason: "a", customer: { name: "b" }, refund: { amount: 3 } });
});

test("a form that cannot be checked later is refused by what is wrong with it", () => {
  const faults = (...components: Record<string, unknown>[]) =>
    checkForm("reply", form(...components)).map(({ code }) => code);
  expect(checkForm("reply", { nothing: 1 }).map(({ code }) => code)).toEqual(["form-not-schema"]);
  expect(faults({ type: "hologram", key: "a" })).toEqual(["form-type-unknown"]);
  expect(faults({ type: "textfield" })).toEqual(["form-key-missing"]);
  expect(faults({ type: "textfield", key: "a" }, { type: "number", key: "a" })).toEqual(["form-key-twice"]);
  expect(faults({ type: "textfield", key: "a", validate: { pattern: "(" } })).toEqual(["form-pattern-unreadable"]);
  expect(faults({ type: "textfield", key: "a" }, { type: "button", action: "submit" })).toEqual([]);
});
