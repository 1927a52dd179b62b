import { describe, expect, test } from "vitest";
import { blend } from "./blend.ts";
import { loadOf } from "./queue-model.ts";
import { requiredAgents } from "./required-agents.ts";
import { serviceLevelOf, serviceLevelVariants } from "./service-level-variants.ts";
import { grossAgents, netAgents } from "./shrinkage.ts";

test("the five published service levels of one half hour", () => {
  const counts = { answered: 1000, answeredInTime: 860, abandoned: 60, abandonedInTime: 20, abandonedShort: 10 };
  const levels = serviceLevelVariants.map((variant) => (100 * (serviceLevelOf(counts, variant).value ?? 0)).toFixed(1));
  expect(levels).toEqual(["83.0", "86.0", "81.1", "82.7", "82.1"]);
  const nobody = { answered: 0, answeredInTime: 0, abandoned: 0, abandonedInTime: 0, abandonedShort: 0 };
  expect(serviceLevelOf(nobody, "early-abandons-removed").value).toBeNull();
});

describe("shrinkage", () => {
  test("of 30 % makes 14 agents 20, as published, and is rounded once", () => {
    expect(grossAgents(14, 0.3)).toBe(20);
    expect(grossAgents(7, 0.3)).toBe(10);
    expect(grossAgents(15, 0.25)).toBe(20);
    expect(netAgents(20, 0.3)).toBeCloseTo(14, 12);
    // Three intervals of 13: 39 ÷ 0.7 is 56, while rounding each would make 57.
    expect(grossAgents(39, 0.3)).toBe(56);
    expect(3 * grossAgents(13, 0.3)).toBe(57);
  });

  test("of all there is cannot be made up for", () => {
    expect(() => grossAgents(1, 1)).toThrow(RangeError);
    expect(() => grossAgents(1, -0.1)).toThrow(RangeError);
  });
});

describe("calls and chats of the same agents", () => {
  const calls = { contacts: 100, handlingSeconds: 180, concurrency: 1 };
  const chats = { contacts: 90, handlingSeconds: 600, concurrency: 3 };

  test("are one work in agents' time: three chats at a time take a third of an agent each", () => {
    const both = blend([calls, chats], 1800, null);
    expect(loadOf(both)).toBeCloseTo(10 + 10, 12);
    expect(both).toMatchObject({ contacts: 190, intervalSeconds: 1800 });
    expect(both.handlingSeconds).toBeCloseTo((100 * 180 + 90 * 200) / 190, 12);
    expect(blend([calls], 1800, 60)).toEqual({
      contacts: 100,
      intervalSeconds: 1800,
      handlingSeconds: 180,
      patienceSeconds: 60,
    });
  });

  test("need fewer agents together than apart", () => {
    const goal = { withinSeconds: 20, serviceLevel: 0.8 };
    const needed = (streams: Parameters<typeof blend>[0]) => {
      const required = requiredAgents(blend(streams, 1800, null), goal);
      return required.ok ? required.agents : Number.NaN;
    };
    expect(needed([calls, chats])).toBeLessThan(needed([calls]) + needed([chats]));
  });

  test("that do not come take no work", () => {
    expect(loadOf(blend([{ ...chats, contacts: 0 }], 1800, null))).toBe(0);
    expect(loadOf(blend([], 1800, null))).toBe(0);
  });
});
