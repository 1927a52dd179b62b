import { fact } from "@quintet/cockpit/contract";
import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, expect, test } from "vitest";
import { currentMonth, dayOf, monthOf } from "../core/day.ts";
import { planOf, totalOf } from "./evaluate-indicator.ts";
import { explainIndicator } from "./explain-indicator.ts";
import { readIndicator } from "./read-indicator.ts";
import { readPartnerScore } from "./read-partner-score.ts";
import { readTargets } from "./read-targets.ts";
import { readWall } from "./read-wall.ts";

const south = { centreId: "c-south", teamId: "t-one", channel: "voice" };
const now = new Date();
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.work("gd", async ({ record }) => {
    record(fact("contact", now, { offered: 70, answered: 63, inTarget: 57, shortAbandoned: 3, ...south }));
    record(fact("clock", now, { due: 30, met: 23, variant: "ola", partnerId: "yueting" }));
  });
});

test("a number is the same on the wall, in the explorer, its explanation, the target's tree and for the API's own function", async () => {
  const span = dayOf(now);
  const code = "service-level";
  const wall = await world.as("executive").query(readWall, { wallId: "network-service" });
  const explored = await world.as("manager").query(readIndicator, { code, ...span });
  const explained = await world.as("manager").query(explainIndicator, { code, ...span });
  const tree = await world.as("manager").query(readTargets, { indicator: code, period: currentMonth(now) });
  let own: number | null = null;
  await world.work("gd", async (deed) => {
    own = (await totalOf(deed, await planOf(deed, code), { span, filters: {} })).value.value;
  });
  const numbers = [
    wall.tiles.find(({ tile }) => tile.id === "service-level")?.value,
    explored.values[0]?.value,
    explained.value.value,
    tree.actuals["centre:c-south"],
    own,
  ];
  // 57 of 67.
  expect(numbers).toEqual(Array.from({ length: 5 }, () => (57 / 67) * 100));
  expect(explained.value).toMatchObject({ numerator: 57, denominator: 67 });
  const sums = Object.fromEntries(explained.measures.map(({ measure, value }) => [measure, value]));
  expect(sums).toEqual({ "contact.inTarget": 57, "contact.offered": 70, "contact.shortAbandoned": 3 });
});

test("a partner sees of itself what the house sees of it", async () => {
  const month = currentMonth(now);
  const score = await world.as("partnerManager").query(readPartnerScore, { month });
  const house = await world.as("business").query(readIndicator, {
    code: "partner-in-time",
    ...monthOf(month),
    filters: { partnerId: "yueting" },
  });
  const seen = score.values.find(({ indicator }) => indicator.code === "partner-in-time")?.value;
  expect(seen).toMatchObject({ numerator: 23, denominator: 30 });
  expect(house.values[0]?.value).toBe(seen?.value);
});
