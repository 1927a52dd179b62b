import { fieldsOf } from "@quintet/workflow/core";
import { expect, test } from "vitest";
import { choicesOf, componentsOf, numberOf, withValue } from "./form-data.ts";

test("a value is put at its path without touching what was given", () => {
  const data = { customer: { name: "陈晓燕" }, amount: 3 };
  expect(withValue(data, "customer.phone", "138")).toEqual({ customer: { name: "陈晓燕", phone: "138" }, amount: 3 });
  expect(withValue(data, "amount", undefined)).toEqual({ customer: { name: "陈晓燕" } });
  expect(withValue({ customer: "text" }, "customer.phone", "138")).toEqual({ customer: { phone: "138" } });
  expect(data).toEqual({ customer: { name: "陈晓燕" }, amount: 3 });
});

test("a number field gives a number, nothing, or what cannot be one", () => {
  expect(["12.5", " ", "many", "0"].map(numberOf)).toEqual([12.5, undefined, "many", 0]);
});

test("choices have words, plain values are their own", () => {
  expect(choicesOf({ values: [{ value: "a", label: "甲" }, { value: "b" }, 3] })).toEqual([
    { value: "a", label: "甲" },
    { value: "b", label: "b" },
    { value: 3, label: "3" },
  ]);
});

test("components and their fields stand in the same order, so that words and rules of a field meet", () => {
  const schema = { components: [{ type: "text", text: "#" }, "broken", { type: "number", key: "amount" }] };
  expect(componentsOf(schema).map((raw) => raw.type)).toEqual(fieldsOf(schema).map(({ type }) => type));
});
