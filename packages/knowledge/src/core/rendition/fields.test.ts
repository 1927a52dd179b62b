import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textFor } from "./audience.ts";
import { fieldsAskedFor, renderRendition } from "./fields.ts";

describe("facts inserted into renditions", () => {
  test("a fact written once stands in the text wherever it is asked for", () => {
    const rendered = renderRendition("月费{{price}}，次月起按{{ price }}收取。", { price: "15 元" });
    expect(rendered).toEqual({ ok: true, text: "月费15 元，次月起按15 元收取。" });
  });
  test("an unknown field is refused by its name", () => {
    expect(renderRendition("有效期{{validity}}", { price: "15 元" })).toEqual({
      ok: false,
      reason: "unknown-field",
      field: "validity",
    });
    expect(renderRendition("{{to_string}}", {}).ok).toBe(false);
  });
  test("half a placeholder is refused", () => {
    expect(renderRendition("月费{{price", { price: "1" })).toMatchObject({
      ok: false,
      reason: "malformed-placeholder",
    });
    expect(renderRendition("月费{{PRICE}}", { price: "1" })).toMatchObject({
      ok: false,
      reason: "malformed-placeholder",
    });
  });
  test("the fields of a text are listed once", () => {
    expect(fieldsAskedFor("{{a}}{{b}}{{ a }}")).toEqual(["a", "b"]);
  });
  test("whatever is rendered holds no placeholder any more", () => {
    const piece = fc.constantFrom("{{a}}", "{{ b }}", "{{", "}}", "{", "}", "月费", "{{c}}");
    const value = fc.string({ unit: fc.constantFrom("{", "}", "a", "5") });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), value, value, (pieces, a, b) => {
        const rendered = renderRendition(pieces.join(""), { a, b });
        return !rendered.ok || !/\{\{|\}\}/.test(rendered.text);
      }),
    );
  });
});

const written = { external: null, internal: "内部口径", partner: " " };

describe("renditions by audience", () => {
  test("what is not written for an audience does not exist for it", () => {
    expect(textFor("partner", written, {})).toEqual({
      ok: false,
      reason: "not-written-for-audience",
      field: null,
    });
    expect(textFor("internal", written, {})).toEqual({ ok: true, text: "内部口径" });
  });
});
