import { openWorld } from "@quintet/testkit";
import { expect, test, vi } from "vitest";
import { fact } from "../contract/facts.ts";
import { rollUp } from "./roll-up.ts";

test("an import of tens of thousands of facts is rolled up in several short transactions, each fact once", async () => {
  const world = await openWorld();
  const at = new Date("2026-07-11T02:00:00Z");
  for (let n = 0; n < 6; n += 1) {
    const facts = Array.from({ length: 4_000 }, (_, i) =>
      fact("step", new Date(at.getTime() + i * 1000), { steps: 1, durationMs: 5, personId: `p-${i % 50}` }),
    );
    await world.work("gd", ({ tx }) => world.ground.saveFacts(tx, "gd", facts, world.ground.newId));
  }
  const steps: number[] = [0];
  await vi.waitFor(
    async () => {
      await world.work("gd", rollUp);
      const { rows } = await world.admin((client) =>
        client.query("select coalesce(sum(value), 0)::int as n from rollup_hour where measure = 'step.steps'"),
      );
      steps.push(rows[0].n);
      expect(rows[0].n).toBe(24_000);
    },
    { timeout: 40_000 },
  );
  // About two thousand a time, and a whole transaction more at the most.
  for (const [n, sum] of steps.slice(1).entries()) expect(sum - (steps[n] ?? 0)).toBeLessThanOrEqual(6_000);
});
