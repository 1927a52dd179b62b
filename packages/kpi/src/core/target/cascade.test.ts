import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { library } from "../library.ts";
import { type CascadeNode, cascadeRule, checkCascade, isPerPerson, proposeChildren } from "./cascade.ts";

function indicatorOf(code: string) {
  const found = library.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found;
}
const node = (
  nodeId: string,
  value: number,
  weight: number | null = null,
  nodeKind: CascadeNode["nodeKind"] = "team",
) => ({
  nodeKind,
  nodeId,
  nodeName: nodeId,
  value,
  weight,
});

describe("a target comes down", () => {
  test("of counts as their sum", () => {
    const offered = indicatorOf("offered");
    const parent = node("south", 1000);
    expect(checkCascade(offered, parent, [node("one", 600), node("two", 400)])).toBeNull();
    expect(checkCascade(offered, parent, [node("one", 600), node("two", 370)])).toEqual({
      reason: "does-not-sum",
      nodeId: "south",
      nodeName: "south",
      found: 970,
      expected: 1000,
      by: -30,
    });
  });

  test("of ratios as their mean weighted by planned denominators", () => {
    const satisfaction = indicatorOf("satisfaction");
    const parent = node("south", 90);
    expect(checkCascade(satisfaction, parent, [node("one", 92, 0.5), node("two", 88, 0.5)])).toBeNull();
    expect(checkCascade(satisfaction, parent, [node("one", 92, 0.8), node("two", 88, 0.2)])).toMatchObject({
      reason: "does-not-average",
      found: expect.closeTo(91.2, 9),
      by: expect.closeTo(1.2, 9),
    });
    expect(checkCascade(satisfaction, parent, [node("one", 90, 0.5), node("two", 90, 0.4)])).toMatchObject({
      reason: "weights-do-not-sum",
      by: expect.closeTo(-0.1, 9),
    });
    expect(checkCascade(satisfaction, parent, [node("one", 90, 1), node("two", 90)])).toMatchObject({
      reason: "no-weight",
      nodeId: "two",
    });
  });

  test("of percentiles and composites as a copy", () => {
    const wait = indicatorOf("wait-p90");
    expect(checkCascade(wait, node("south", 60), [node("one", 60), node("two", 60)])).toBeNull();
    expect(checkCascade(wait, node("south", 60), [node("one", 60), node("two", 50)])).toMatchObject({
      reason: "not-copied",
      nodeId: "two",
      by: -10,
    });
    expect(cascadeRule(indicatorOf("calibration-agreement"))).toBe("copy");
    expect(cascadeRule(indicatorOf("knowledge-freshness"))).toBe("weighted");
    expect(cascadeRule(indicatorOf("backlog"))).toBe("sum");
  });

  test("to persons only where that makes sense", () => {
    for (const code of ["answer-rate", "abandonment-rate", "service-level"]) {
      expect(isPerPerson(indicatorOf(code))).toBe(false);
      expect(checkCascade(indicatorOf(code), node("one", 90), [node("lin", 90, 1, "person")])).toMatchObject({
        reason: "not-per-person",
        nodeId: "lin",
      });
    }
    expect(checkCascade(indicatorOf("satisfaction"), node("one", 90), [node("lin", 90, 1, "person")])).toBeNull();
  });
});

test("what is proposed for the children always comes to the parent, whatever was counted", () => {
  const counted = fc.array(fc.record({ counted: fc.nat(100_000) }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      counted,
      fc.integer({ min: 0, max: 9_999 }),
      fc.constantFrom("offered", "satisfaction", "wait-p90"),
      (list, tenths, code) => {
        const indicator = indicatorOf(code);
        const parent = code === "offered" ? tenths : tenths / 10;
        const children = proposeChildren(indicator, parent, list).map(({ value, weight }, n) =>
          node(`n${n}`, value, weight),
        );
        expect(checkCascade(indicator, node("whole", parent), children)).toBeNull();
      },
    ),
  );
});
