import type { Role } from "@quintet/kernel";
import { query } from "@quintet/rpc";
import { type CastName, openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { fact } from "../contract/facts.ts";
import { FactRow, MeasureAnswer, MeasureQuestion, readFacts, readMeasures } from "../contract/measures.ts";
import { rollUp } from "./roll-up.ts";

const roles: Role[] = [
  "agent",
  "team-lead",
  "operations-manager",
  "business-manager",
  "executive",
  "partner-agent",
  "customer",
];
const permission = { name: "test.ask", roles };
const ask = query({
  permission,
  input: MeasureQuestion,
  output: MeasureAnswer,
  run: (look) => look.ask(readMeasures, look.input),
});
const askRows = query({
  permission,
  input: MeasureQuestion,
  output: z.array(FactRow),
  run: (look) => look.ask(readFacts, { ...look.input, limit: 50 }),
});
const question = {
  measures: ["step.steps" as const],
  from: "2026-07-10T16:00:00Z",
  until: "2026-07-11T16:00:00Z",
};

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const at = new Date("2026-07-11T02:20:00Z");
  const south = { centreId: "c-south", teamId: "t-one" };
  await world.work("gd", async ({ record }) => {
    record(fact("step", at, { steps: 1, personId: "p-lin", ...south }));
    record(fact("step", at, { steps: 10, personId: "p-su", ...south }));
    record(fact("step", at, { steps: 100, personId: "p-zhou", centreId: "c-south", teamId: "t-two" }));
    record(fact("step", at, { steps: 1_000, centreId: "c-head", teamId: "d-billing" }));
    record(fact("step", at, { steps: 10_000, partnerId: "yueting" }));
  });
  await world.work("fj", async ({ record }) => {
    record(fact("step", at, { steps: 100_000, personId: "p-lin", ...south, partnerId: "yueting" }));
  });
});

const seen: [CastName, number][] = [
  ["agent", 1],
  ["agent2", 10],
  ["lead", 11],
  ["manager", 111],
  ["business", 11_111],
  ["executive", 111_111],
  ["partner", 10_000],
  ["otherPartner", 0],
  ["foreignManager", 0],
];

async function everybodySeesHisOwn(): Promise<void> {
  for (const [name, steps] of seen) {
    const { rows } = await world.as(name).query(ask, question);
    expect([name, rows[0]?.values["step.steps"] ?? 0]).toEqual([name, steps]);
    const facts = await world.as(name).query(askRows, question);
    expect([name, facts.reduce((sum, row) => sum + row.value, 0)]).toEqual([name, steps]);
  }
}

describe("a number is the sum of what its asker may see", () => {
  test("while its facts are not rolled up", everybodySeesHisOwn);

  test("and just the same afterwards", async () => {
    // Transactions of other tests hold the rollup back for a moment.
    await vi.waitFor(
      async () => {
        for (const tenant of ["gd", "fj"]) await world.work(tenant, rollUp);
        const rolled = await world.admin((client) => client.query("select count(*)::int as n from rollup_hour"));
        expect(rolled.rows[0].n).toBe(6);
      },
      { timeout: 20_000 },
    );
    await everybodySeesHisOwn();
  });

  test("and whoever belongs to no team or centre does not get what belongs to none", async () => {
    await world.admin(async (client) => {
      await client.query("update role_grant set team_id = null where person_id = 'p-wang'");
      await client.query("update role_grant set centre_id = null where person_id = 'p-zhao'");
    });
    for (const name of ["lead", "manager"] as const)
      expect((await world.as(name).query(ask, question)).rows).toEqual([]);
  });

  test("a customer is answered no number at all", async () => {
    await expect(world.as("customer").query(ask, question)).rejects.toMatchObject({ cause: { code: "42501" } });
  });
});
