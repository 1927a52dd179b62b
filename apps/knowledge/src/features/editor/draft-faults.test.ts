import { describe, expect, test } from "vitest";
import { emptyDraft, sameDraft, toSave } from "./draft.ts";
import { draftFaults } from "./draft-faults.ts";

const good = {
  ...emptyDraft("t-1", new Date("2026-03-01T00:00:00Z")),
  code: "BL-001",
  title: "重复扣费",
  facts: [{ row: 0, key: "price", value: "15 元/月" }],
  renditions: { external: "每月 {{price}}", internal: "", partner: "" },
};
const reasons = (draft: typeof good) => draftFaults(draft).map(({ place, reason, name }) => [place, reason, name]);

describe("what stands against saving a draft", () => {
  test("a whole draft has no faults", () => {
    expect(reasons(good)).toEqual([]);
  });
  test("an empty draft is told everything at once", () => {
    const empty = {
      ...good,
      code: "",
      title: " ",
      topicId: "",
      renditions: { external: " ", internal: "", partner: "" },
    };
    expect(reasons(empty).map(([place]) => place)).toEqual(["title", "code", "topicId", "renditions"]);
  });
  test("every unknown fact is named with the text that asks for it", () => {
    const texts = { external: "{{price}} {{refund}}", internal: "{{term}}", partner: "" };
    expect(reasons({ ...good, renditions: texts })).toEqual([
      ["external", "unknown-field", "refund"],
      ["internal", "unknown-field", "term"],
    ]);
  });
  test("an unclosed place is no plain text", () => {
    expect(reasons({ ...good, renditions: { ...good.renditions, external: "{{price" } })[0]?.[1]).toBe(
      "malformed-placeholder",
    );
  });
  test("facts have names of small letters, each once", () => {
    const facts = [...good.facts, { row: 1, key: "price", value: "" }, { row: 2, key: "Preis", value: "1" }];
    expect(reasons({ ...good, facts })).toEqual([
      ["facts", "fact-twice", "price"],
      ["facts", "fact-name", "Preis"],
    ]);
  });
  test("a validity ends after it begins", () => {
    expect(reasons({ ...good, validUntil: good.validFrom })).toEqual([["validUntil", "ends-before-it-begins", ""]]);
  });
});

describe("what is sent", () => {
  test("a text that is not written does not exist", () => {
    expect(toSave(good, null, null).renditions).toEqual({ external: "每月 {{price}}", internal: null, partner: null });
  });
  test("an empty row of facts changes nothing", () => {
    expect(sameDraft(good, { ...good, facts: [...good.facts, { row: 9, key: "", value: "" }] })).toBe(true);
    expect(sameDraft(good, { ...good, title: "退费" })).toBe(false);
  });
});
