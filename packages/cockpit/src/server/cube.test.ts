import { query } from "@quintet/rpc";
import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { ABSENT } from "../contract/absent.ts";
import { fact } from "../contract/facts.ts";
import { MeasureAnswer, MeasureQuestion, QueueState, readMeasures, readQueueStates } from "../contract/measures.ts";
import { rollUp } from "./roll-up.ts";

const permission = { name: "test.ask", roles: ["administrator" as const] };
const ask = query({
  permission,
  input: MeasureQuestion,
  output: MeasureAnswer,
  run: (look) => look.ask(readMeasures, look.input),
});
const askQueues = query({
  permission,
  input: z.strictObject({}),
  output: z.array(QueueState),
  run: (look) => look.ask(readQueueStates, {}),
});

let world: World;
const at = (text: string) => new Date(`2026-07-${text}Z`);
const span = { from: "2026-07-09T16:00:00Z", until: "2026-07-12T16:00:00Z" };

async function rows(question: Omit<z.input<typeof MeasureQuestion>, "from" | "until">) {
  const answer = await world.as("admin").query(ask, { ...span, ...question });
  return answer.rows.map(({ bucket, key, acrossKey, values }) => [bucket, key, acrossKey, values]);
}

beforeAll(async () => {
  world = await openWorld();
  await world.work("gd", async ({ record }) => {
    // 15:30 in London is 23:30 in Shanghai, 16:30 is half past midnight of the next day.
    record(fact("contact", at("10T15:30:00"), { offered: 1, answered: 1, waitMs: 4_000, channel: "web-chat" }));
    record(fact("contact", at("10T16:30:00"), { offered: 1, answered: 1, waitMs: 6_000, channel: "web-chat" }));
    record(fact("contact", at("11T02:00:00"), { offered: 1, abandoned: 1, channel: "voice" }));
    record(fact("step", at("11T02:00:00"), { steps: 1, variant: "核查", teamId: "d-billing" }));
    record(fact("step", at("11T02:00:00"), { steps: 1, returned: 1, variant: "核实", partnerId: "yueting" }));
  });
});

function answers(): void {
  test("sums by key, with nothing where nothing is said", async () => {
    const measures = ["contact.offered" as const, "contact.waitMs" as const];
    expect(await rows({ measures, by: "channel" })).toEqual([
      [null, "voice", null, expect.objectContaining({ "contact.offered": 1 })],
      [null, "web-chat", null, { "contact.offered": 2, "contact.waitMs": 10_000 }],
    ]);
    expect(await rows({ measures: ["step.steps"], by: "partnerId" })).toEqual([
      [null, "yueting", null, { "step.steps": 1 }],
      [null, null, null, { "step.steps": 1 }],
    ]);
  });

  test("days are those of Shanghai", async () => {
    expect(await rows({ measures: ["contact.offered"], grain: "day" })).toEqual([
      ["2026-07-09T16:00:00.000Z", null, null, { "contact.offered": 1 }],
      ["2026-07-10T16:00:00.000Z", null, null, { "contact.offered": 2 }],
    ]);
    expect(await rows({ measures: ["contact.offered"], grain: "month" })).toEqual([
      ["2026-06-30T16:00:00.000Z", null, null, { "contact.offered": 3 }],
    ]);
  });

  test("filters narrow, also to what is not said", async () => {
    const measures = ["step.steps" as const];
    expect(await rows({ measures, filters: { partnerId: "yueting" } })).toEqual([
      [null, null, null, { "step.steps": 1 }],
    ]);
    expect(await rows({ measures, filters: { partnerId: ABSENT }, by: "teamId" })).toEqual([
      [null, "d-billing", null, { "step.steps": 1 }],
    ]);
    expect(await rows({ measures, filters: { tenantId: "fj" } })).toEqual([]);
  });

  test("two dimensions show what flows from one to the other", async () => {
    const flow = await rows({ measures: ["step.steps", "step.returned"], by: "variant", across: "partnerId" });
    expect(flow).toContainEqual([null, "核实", "yueting", { "step.steps": 1, "step.returned": 1 }]);
    expect(flow).toContainEqual([null, "核查", null, expect.objectContaining({ "step.steps": 1 })]);
  });

  test("a value is a value, whatever it looks like", async () => {
    const wicked = "x' or true --";
    expect(await rows({ measures: ["contact.offered"], filters: { channel: wicked } })).toEqual([]);
  });
}

describe("the cube answers from facts", answers);

describe("the cube answers from rollups", () => {
  // Transactions of other tests hold the rollup back for a moment.
  beforeAll(() =>
    vi.waitFor(
      async () => {
        await world.work("gd", rollUp);
        const rolled = await world.admin((client) => client.query("select count(*)::int as n from rollup_hour"));
        expect(rolled.rows[0].n).toBeGreaterThan(0);
      },
      { timeout: 20_000 },
    ),
  );
  answers();
});

describe("the cube refuses", () => {
  test.each([
    ["an unknown measure", { measures: ["contact.secret"] }],
    ["an unknown dimension", { measures: ["contact.offered"], by: "customerId" }],
    ["a column for a dimension", { measures: ["contact.offered"], by: "xid" }],
    ["an unknown filter", { measures: ["contact.offered"], filters: { "1=1; --": "x" } }],
    ["an unknown grain", { measures: ["contact.offered"], grain: "day') --" }],
    ["a sum of queue states over hours", { measures: ["queue.waiting"], grain: "hour" }],
  ])("%s", async (_, question) => {
    const asked = async () => world.as("admin").query(ask, { ...span, ...question } as never);
    await expect(asked()).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});

describe("of a queue's states", () => {
  const states = (waiting: number, secondsAgo: number, queueId: string, now: Date) =>
    fact("queue", new Date(now.getTime() - secondsAgo * 1000), { waiting, longestWaitMs: waiting * 1000, queueId });

  test("the latest counts, for each queue its own", async () => {
    await world.work("gd", async ({ record, now }) => {
      for (let n = 40; n > 0; n -= 1) record(states(n, n, `q-${n % 3}`, now));
      record(states(99, 26 * 3600, "q-old", now));
    });
    const seen = await world.as("admin").query(askQueues, {});
    expect(seen.map((one) => [one.queueId, one.waiting, one.longestWaitMs])).toEqual([
      ["q-0", 3, 3000],
      ["q-1", 1, 1000],
      ["q-2", 2, 2000],
    ]);
  });

  test("a moment of the past has the state it had then", async () => {
    await world.work("gd", async ({ record }) => {
      record(fact("queue", at("11T02:00:00"), { waiting: 7, queueId: "q-1" }));
      record(fact("queue", at("11T03:00:00"), { waiting: 5, queueId: "q-1" }));
      record(fact("queue", at("11T02:30:00"), { waiting: 2, queueId: "q-2" }));
    });
    expect(await rows({ measures: ["queue.waiting"] })).toEqual([[null, null, null, { "queue.waiting": 7 }]]);
    expect(await rows({ measures: ["queue.waiting"], by: "queueId" })).toEqual([
      [null, "q-1", null, { "queue.waiting": 5 }],
      [null, "q-2", null, { "queue.waiting": 2 }],
    ]);
  });
});
