import { describe, expect, test } from "vitest";
import { type Draft, differs, isBehind } from "./draft.ts";
import { dropDraft, listDrafts, loadDraft, saveDraft } from "./draft-store.ts";

const draft = (told: Partial<Draft> = {}): Draft => ({
  key: "complaint",
  name: "客户投诉",
  basedOn: 3,
  xml: "<a/>",
  forms: {},
  decisions: {},
  savedAt: 1,
  ...told,
});

function memory(room = Number.POSITIVE_INFINITY) {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (at: number) => [...held.keys()][at] ?? null,
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => {
      if (value.length > room) throw new DOMException("full", "QuotaExceededError");
      held.set(name, value);
    },
    removeItem: (name: string) => void held.delete(name),
  };
}

describe("a draft", () => {
  test("is there again after a reload, for the one who made it", () => {
    const store = memory();
    expect(saveDraft("lin", draft({ xml: "<b/>" }), store)).toBe(true);
    expect(loadDraft("lin", "complaint", store)?.xml).toBe("<b/>");
    expect(loadDraft("he", "complaint", store)).toBeUndefined();
  });

  test("that the browser has no room for is said to be unsaved", () => {
    expect(saveDraft("lin", draft({ xml: "x".repeat(500) }), memory(100))).toBe(false);
  });

  test("that cannot be read is as if it were not there", () => {
    const store = memory();
    store.setItem("quintet.workflow.draft.lin.complaint", "{half");
    store.setItem("quintet.workflow.draft.lin.other", '{"key":1}');
    expect(loadDraft("lin", "complaint", store)).toBeUndefined();
    expect(listDrafts("lin", store)).toEqual([]);
  });

  test("is listed with the others, the latest first, until it is thrown away", () => {
    const store = memory();
    saveDraft("lin", draft({ key: "a", savedAt: 1 }), store);
    saveDraft("lin", draft({ key: "b", savedAt: 2 }), store);
    saveDraft("he", draft({ key: "c", savedAt: 3 }), store);
    expect(listDrafts("lin", store).map(({ key }) => key)).toEqual(["b", "a"]);
    dropDraft("lin", "b", store);
    expect(listDrafts("lin", store).map(({ key }) => key)).toEqual(["a"]);
  });

  test("differs from its version once a form in it does", () => {
    const from = { xml: "<a/>", forms: {}, decisions: {} };
    expect(differs(draft(), from)).toBe(false);
    expect(differs(draft({ forms: { f: { components: [] } } }), from)).toBe(true);
  });

  test("is behind once somebody else has deployed, and never when nobody has", () => {
    expect(isBehind(draft(), 3)).toBe(false);
    expect(isBehind(draft(), 4)).toBe(true);
    expect(isBehind(draft({ basedOn: null }), 1)).toBe(true);
    expect(isBehind(draft({ basedOn: null }), undefined)).toBe(false);
  });
});
