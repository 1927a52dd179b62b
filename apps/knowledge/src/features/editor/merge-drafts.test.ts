import { describe, expect, test } from "vitest";
import { type Draft, emptyDraft } from "./draft.ts";
import { mergeDrafts, partText, withPart } from "./merge-drafts.ts";

const base: Draft = { ...emptyDraft("t", new Date("2026-03-01T00:00:00Z")), title: "退费", code: "BL-1" };
const texts = (external: string, internal = "") => ({ renditions: { external, internal, partner: "" } });

describe("two people at one article", () => {
  test("what only one of them changed is kept from both", () => {
    const { merged, taken, clashes } = mergeDrafts(base, { ...base, title: "退费规则" }, { ...base, ...texts("对外") });
    expect([merged.title, merged.renditions.external]).toEqual(["退费规则", "对外"]);
    expect([taken, clashes]).toEqual([["external"], []]);
  });
  test("where both wrote, my words stay and the clash is named", () => {
    const { merged, clashes } = mergeDrafts(
      base,
      { ...base, ...texts("我的") },
      { ...base, ...texts("对方的", "对内") },
    );
    expect([merged.renditions.external, merged.renditions.internal, clashes]).toEqual(["我的", "对内", ["external"]]);
  });
  test("the same change by both is no clash", () => {
    const same = { ...base, keywords: ["退费"] };
    expect(mergeDrafts(base, same, { ...same })).toMatchObject({ taken: [], clashes: [] });
  });
  test("a chosen part is taken whole", () => {
    const theirs = { ...base, validUntil: "2027-01-01T00:00:00.000Z" };
    expect(partText(withPart(base, "validity", theirs), "validity")).toBe(partText(theirs, "validity"));
  });
});
