import type { Fact } from "@quintet/kernel";
import { query } from "@quintet/rpc";
import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { fact } from "../contract/facts.ts";
import { MeasureAnswer, MeasureQuestion, readMeasures } from "../contract/measures.ts";
import { rollUp } from "./roll-up.ts";

const ask = query({
  permission: { name: "test.ask", roles: ["administrator"] },
  input: MeasureQuestion,
  output: MeasureAnswer,
  run: ({ ask, input }) => ask(readMeasures, input),
});

const at = new Date("2026-07-11T02:20:00Z");
const day = { from: "2026-07-10T16:00:00Z", until: "2026-07-11T16:00:00Z" };

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const tell = (...facts: Fact[]) => world.work("gd", async ({ record }) => facts.forEach((one) => void record(one)));
const offered = (queueId: string) => fact("contact", at, { offered: 1, queueId });
const roll = () => world.work("gd", rollUp);

async function offeredIn(queueId: string, span = day): Promise<number> {
  const { rows } = await world.as("admin").query(ask, { measures: ["contact.offered"], filters: { queueId }, ...span });
  return rows[0]?.values["contact.offered"] ?? 0;
}

const rolledUp = (queueId: string) =>
  world.admin(async (client) => {
    const { rows } = await client.query(
      "select coalesce(sum(offered), 0)::int as n from rollup_contact where grain = 'month' and queue_id = $1",
      [queueId],
    );
    return rows[0].n as number;
  });

/** Any transaction of the cluster that is still running holds the rollup back, those of other tests too. */
const rollUpTo = (queueId: string, offers: number) =>
  vi.waitFor(
    async () => {
      await roll();
      expect(await rolledUp(queueId)).toBe(offers);
    },
    { timeout: 20_000 },
  );

describe("a fact is counted exactly once", () => {
  test("before and after it is rolled up, and by whole hours as by minutes", async () => {
    await tell(offered("q-a"), offered("q-a"));
    const minutes = { from: "2026-07-11T02:05:00Z", until: "2026-07-11T02:20:01Z" };
    expect([await offeredIn("q-a"), await offeredIn("q-a", minutes), await rolledUp("q-a")]).toEqual([2, 2, 0]);
    await rollUpTo("q-a", 2);
    expect([await offeredIn("q-a"), await offeredIn("q-a", minutes)]).toEqual([2, 2]);
    await tell(offered("q-a"));
    expect([await offeredIn("q-a"), await offeredIn("q-a", minutes)]).toEqual([3, 3]);
    await rollUpTo("q-a", 3);
    await roll();
    expect([await offeredIn("q-a"), await offeredIn("q-a", minutes), await rolledUp("q-a")]).toEqual([3, 3, 3]);
  });

  test("when its transaction commits after younger ones were rolled up", async () => {
    let told = () => {};
    let goOn = () => {};
    const hasTold = new Promise<void>((resolve) => (told = resolve));
    const mayCommit = new Promise<void>((resolve) => (goOn = resolve));
    const slow = world.work("gd", async ({ tx }) => {
      await world.ground.saveFacts(tx, "gd", [offered("q-late")], world.ground.newId);
      told();
      await mayCommit;
    });
    await hasTold;
    await tell(offered("q-late"));
    await roll();
    expect(await offeredIn("q-late")).toBe(1);
    goOn();
    await slow;
    expect(await offeredIn("q-late")).toBe(2);
    await rollUpTo("q-late", 2);
    expect(await offeredIn("q-late")).toBe(2);
  });

  test("not at all when its transaction is rolled back", async () => {
    const failing = world.work("gd", async ({ tx }) => {
      await world.ground.saveFacts(tx, "gd", [offered("q-void")], world.ground.newId);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await roll();
    expect(await offeredIn("q-void")).toBe(0);
  });

  test("while six writers, three rollups and a reader work at the same time", async () => {
    let written = 0;
    let writing = true;
    const seen: [number, number, number][] = [];
    const writers = Array.from({ length: 6 }, async () => {
      for (let n = 0; n < 40; n += 1) {
        await tell(offered("q-busy"), offered("q-busy"));
        written += 2;
      }
    });
    const rollers = Array.from({ length: 3 }, async () => {
      while (writing) await roll();
    });
    const reader = (async () => {
      while (writing) {
        const before = written;
        const count = await offeredIn("q-busy");
        seen.push([before, count, written + 12]);
      }
    })();
    await Promise.all(writers);
    writing = false;
    await Promise.all([...rollers, reader]);
    await rollUpTo("q-busy", 480);
    expect(await offeredIn("q-busy")).toBe(480);
    expect(seen.length).toBeGreaterThan(5);
    for (const [atLeast, count, atMost] of seen) {
      expect(count).toBeGreaterThanOrEqual(atLeast);
      expect(count).toBeLessThanOrEqual(atMost);
    }
  });
});
