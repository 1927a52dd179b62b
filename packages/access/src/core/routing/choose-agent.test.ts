import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Choosing, chooseAgent } from "./choose-agent.ts";
import { explain } from "./explain.ts";
import type { Candidate } from "./item.ts";
import { levelAfter } from "./ring.ts";

const NOW = 1_800_000_000_000;
const ring = { firstLevel: 3, minLevel: 1, ringSeconds: 10 };
const item = { id: "i", queueId: "q", units: 1, priority: 0, arrivedAt: NOW, declinedBy: [] as string[] };
const agent = (agentId: string, level: number, idleSeconds: number, load = 0): Candidate => ({
  agentId,
  name: agentId,
  skills: { vas: level },
  load,
  capacity: 4,
  idleSince: NOW - idleSeconds * 1000,
});
const choosing = (candidates: readonly Candidate[], changes: Partial<Choosing> = {}): Choosing => ({
  item,
  skill: "vas",
  label: "增值业务",
  strategy: "skill-first",
  ring,
  candidates,
  now: NOW,
  ...changes,
});
const chosen = (given: Choosing) => {
  const choice = chooseAgent(given);
  return "none" in choice ? choice.reason : choice.agentId;
};

describe("strategies", () => {
  const desk = [agent("able", 5, 10, 2), agent("idle", 3, 500, 1), agent("light", 4, 20, 0)];

  test("skill first takes the highest level", () => {
    expect(chosen(choosing(desk))).toBe("able");
  });
  test("idle first takes whoever has waited longest for work", () => {
    expect(chosen(choosing(desk, { strategy: "idle-first" }))).toBe("idle");
  });
  test("least loaded takes the emptiest desk", () => {
    expect(chosen(choosing(desk, { strategy: "least-loaded" }))).toBe("light");
  });
});

describe("why nobody", () => {
  test("nobody has the skill", () => expect(chosen(choosing([]))).toBe("no-skill"));
  test("everybody is full", () => expect(chosen(choosing([agent("a", 5, 1, 4)]))).toBe("full"));
  test("who declined is not asked again", () =>
    expect(chosen(choosing([agent("a", 5, 1)], { item: { ...item, declinedBy: ["a"] } }))).toBe("declined"));
  test("a lower level waits for its ring", () => expect(chosen(choosing([agent("a", 2, 1)]))).toBe("ring"));
});

test("the ring widens by one level per step and stops at its floor", () => {
  expect([0, 9_999, 10_000, 20_000, 900_000].map((waited) => levelAfter(ring, waited))).toEqual([3, 3, 2, 1, 1]);
});

test("after waiting long enough a beginner is asked, and the reason says so", () => {
  const choice = chooseAgent(choosing([agent("a", 1, 30)], { item: { ...item, arrivedAt: NOW - 25_000 } }));
  expect("because" in choice && explain(choice.because)).toBe(
    "技能「增值业务」1 级，空闲 30 秒，当前唯一可接，客户已等 25 秒，放宽到 1 级",
  );
});

test("the reason names skill, level and idle time", () => {
  const choice = chooseAgent(choosing([agent("a", 5, 134), agent("b", 4, 60)]));
  expect("because" in choice && explain(choice.because)).toBe("技能「增值业务」5 级，空闲最久 2 分 14 秒");
});

const anyCandidates = fc.uniqueArray(
  fc.record({
    agentId: fc.stringMatching(/^[a-e]{1,3}$/),
    name: fc.constant("n"),
    skills: fc.record({ vas: fc.integer({ min: 0, max: 5 }) }),
    load: fc.integer({ min: 0, max: 4 }),
    capacity: fc.constant(4),
    idleSince: fc.integer({ min: NOW - 600_000, max: NOW }),
  }),
  { selector: (one) => one.agentId, maxLength: 20 },
);

test("whoever is chosen has the skill of the ring, room, and did not decline; the order of candidates is nothing", () => {
  fc.assert(
    fc.property(
      anyCandidates,
      fc.constantFrom("skill-first" as const, "idle-first" as const, "least-loaded" as const),
      fc.integer({ min: 0, max: 60_000 }),
      fc.integer({ min: 1, max: 4 }),
      (candidates, strategy, waited, units) => {
        const declinedBy = candidates.filter((_, index) => index % 3 === 0).map((one) => one.agentId);
        const asked = { ...item, units, arrivedAt: NOW - waited, declinedBy };
        const choice = chooseAgent(choosing(candidates, { item: asked, strategy }));
        expect(chooseAgent(choosing([...candidates].reverse(), { item: asked, strategy }))).toEqual(choice);
        const fits = (one: Candidate) =>
          (one.skills.vas ?? 0) >= levelAfter(ring, waited) &&
          one.load + units <= one.capacity &&
          !declinedBy.includes(one.agentId);
        if ("none" in choice) expect(candidates.some(fits)).toBe(false);
        else expect(candidates.filter(fits).map((one) => one.agentId)).toContain(choice.agentId);
      },
    ),
  );
});
