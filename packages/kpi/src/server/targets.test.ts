import { fact } from "@quintet/cockpit/contract";
import { type CastName, openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { agreeTarget } from "./agree-target.ts";
import { decomposeTarget } from "./decompose-target.ts";
import { proposeTarget } from "./propose-target.ts";
import { readTargets } from "./read-targets.ts";

const key = { indicator: "satisfaction", period: "2026-07" } as const;
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.work("gd", async ({ record }) => {
    const at = new Date("2026-07-10T02:00:00Z");
    const survey = (teamId: string, answered: number, topTwo: number) =>
      record(fact("survey", at, { answered, topTwo, centreId: "c-south", teamId }));
    survey("t-one", 60, 57);
    survey("t-two", 40, 30);
  });
});

const tree = (who: CastName, question: { indicator: string; period: string } = key) =>
  world.as(who).query(readTargets, question);
const propose = (who: CastName, value: number, nodeId = "c-south", indicator: string = key.indicator) =>
  world.as(who).command(proposeTarget, { ...key, indicator, nodeKind: "centre", nodeId, value });
const teams = (one: number, two: number, weights = [0.6, 0.4]) => [
  { nodeKind: "team" as const, nodeId: "t-one", value: one, weight: weights[0] ?? null },
  { nodeKind: "team" as const, nodeId: "t-two", value: two, weight: weights[1] ?? null },
];

describe("a target", () => {
  test("is proposed by one and agreed by another", async () => {
    const { targetId } = await propose("business", 90);
    await expect(world.as("business").command(agreeTarget, { targetId })).rejects.toMatchObject({
      reason: "own-proposal",
    });
    await world.as("manager").command(agreeTarget, { targetId });
    await expect(world.as("manager").command(agreeTarget, { targetId })).rejects.toMatchObject({
      code: "CONFLICT",
      reason: "already-agreed",
    });
    const { targets, actuals } = await tree("manager");
    expect(targets).toMatchObject([{ value: 90, state: "agreed", proposedByName: "罗琳", agreedByName: "赵刚" }]);
    expect(actuals["centre:c-south"]).toBeCloseTo(87, 9);
  });

  test("comes down to teams that make it up; otherwise it says which node is off and by how much", async () => {
    const [parent] = (await tree("manager")).targets;
    const targetId = parent?.id ?? "";
    const divide = (children: ReturnType<typeof teams>) =>
      world.as("manager").command(decomposeTarget, { targetId, children });
    await expect(divide(teams(95, 85))).rejects.toMatchObject({
      code: "UNPROCESSABLE",
      reason: "does-not-average",
      message: expect.stringContaining("91 against 90, off by 1"),
    });
    await expect(divide(teams(90, 90, [0.6, 0.3]))).rejects.toMatchObject({ reason: "weights-do-not-sum" });
    await divide(teams(92, 87));
    const { targets, faults, actuals } = await tree("manager");
    expect(faults).toEqual([]);
    expect(targets.filter(({ nodeKind }) => nodeKind === "team").map(({ value, state }) => [value, state])).toEqual([
      [92, "proposed"],
      [87, "proposed"],
    ]);
    expect(actuals["team:t-one"]).toBeCloseTo(95, 9);
    // The lead sees his own team's alone.
    expect((await tree("lead")).targets.map(({ nodeId }) => nodeId)).toEqual(["t-one"]);
  });

  test("comes down to persons of the team alone, and not at all where that makes no sense", async () => {
    const team = (await tree("manager")).targets.find(({ nodeId }) => nodeId === "t-one");
    const person = (nodeId: string, weight: number) => ({ nodeKind: "person" as const, nodeId, value: 92, weight });
    const divide = (children: ReturnType<typeof person>[]) =>
      world.as("manager").command(decomposeTarget, { targetId: team?.id ?? "", children });
    await expect(divide([person("p-zhou", 1)])).rejects.toMatchObject({ reason: "not-in-this-team" });
    await divide([person("p-lin", 0.5), person("p-su", 0.5)]);

    const { targetId } = await propose("business", 90, "c-south", "answer-rate");
    await world.as("business").command(decomposeTarget, {
      targetId,
      children: [{ nodeKind: "team", nodeId: "t-one", value: 90, weight: 1 }],
    });
    const answer = { indicator: "answer-rate", period: key.period };
    const below = (await tree("business", answer)).targets.find(({ nodeKind }) => nodeKind === "team");
    const refused = world.as("business").command(decomposeTarget, {
      targetId: below?.id ?? "",
      children: [{ nodeKind: "person", nodeId: "p-lin", value: 90, weight: 1 }],
    });
    await expect(refused).rejects.toMatchObject({ reason: "not-per-person" });
    expect((await tree("business", answer)).personsAllowed).toBe(false);
  });

  test("that is proposed anew leaves the agreed one in force until it is agreed too", async () => {
    const { targetId } = await propose("manager", 91);
    const centre = async () =>
      (await tree("business")).targets
        .filter(({ nodeKind }) => nodeKind === "centre")
        .map(({ value, state }) => [value, state]);
    expect(await centre()).toEqual([
      [90, "agreed"],
      [91, "proposed"],
    ]);
    await world.as("business").command(agreeTarget, { targetId });
    expect(await centre()).toEqual([[91, "agreed"]]);
    // The teams still make 90: that is said, and which node it is.
    expect((await tree("business")).faults).toMatchObject([
      { reason: "does-not-average", nodeId: "c-south", found: 90, expected: 91 },
    ]);
  });
});

describe("nobody sets", () => {
  test("a target without the right, for what is not there, or where it does not belong", async () => {
    await expect(propose("lead", 90)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(propose("business", 90, "c-nowhere")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(propose("business", 90, "c-south", "no-such")).rejects.toMatchObject({ code: "NOT_FOUND" });
    const { targetId } = await propose("business", 88);
    const divide = (who: CastName, children: object[]) =>
      world.as(who).command(decomposeTarget, { targetId, children } as never);
    await expect(divide("foreignManager", teams(88, 88))).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(
      divide("business", [{ nodeKind: "person", nodeId: "p-lin", value: 88, weight: 1 }]),
    ).rejects.toMatchObject({ reason: "not-below" });
    await expect(divide("business", [...teams(88, 88), ...teams(88, 88)])).rejects.toMatchObject({ reason: "twice" });
    expect((await tree("foreignManager")).targets).toEqual([]);
  });
});
