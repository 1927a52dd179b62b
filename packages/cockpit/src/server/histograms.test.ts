import { query } from "@quintet/rpc";
import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { fact } from "../contract/facts.ts";
import { binBegin, binOf, HistogramQuestion, HistogramRow, MOST_BINS, readHistograms } from "../contract/histograms.ts";
import { rollUp } from "./roll-up.ts";

const ask = query({
  permission: { name: "test.ask", roles: ["administrator", "operations-manager"] },
  input: HistogramQuestion,
  output: z.array(HistogramRow),
  run: async (look) => (await look.ask(readHistograms, { questions: [look.input] }))[0] ?? [],
});

const at = (text: string) => new Date(`2026-07-${text}Z`);
const span = { from: "2026-07-09T16:00:00Z", until: "2026-07-12T16:00:00Z" };
/** Waits in ms, by channel: what bins they lie in is counted here by the contract's own function. */
const waits = { voice: [0, 400, 4_000, 4_001, 61_000, 7_200_000], "web-chat": [900, 4_000, 20_000_000_000] } as const;
const south = { centreId: "c-south", teamId: "t-one" };

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.work("gd", async ({ record }) => {
    for (const [channel, list] of Object.entries(waits))
      for (const waitMs of list) record(fact("contact", at("10T15:30:00"), { answered: 1, waitMs, channel, ...south }));
    // Who gives up is in no distribution of waits before an answer, whatever the teller calls it.
    record(fact("contact", at("10T15:30:00"), { abandoned: 1, waitMs: 9_000, channel: "voice", ...south }));
    // A fact of three contacts stands for their mean.
    record(fact("handling", at("11T02:10:00"), { handled: 3, talkMs: 600_000, wrapMs: 300_000, ...south }));
  });
});

function counted(list: readonly number[]): [number, number][] {
  const bins = new Map<number, number>();
  for (const ms of list) bins.set(binOf(ms), (bins.get(binOf(ms)) ?? 0) + 1);
  return [...bins].sort(([a], [b]) => a - b);
}
const rows = (question: Omit<z.input<typeof HistogramQuestion>, "from" | "until">) =>
  world.as("admin").query(ask, { ...span, ...question });

function answers(): void {
  test("each duration lies in the bin the contract names, and parts add up to the whole", async () => {
    const [voice, chat] = await rows({ histogram: "contact.wait", by: "channel" });
    expect(voice).toMatchObject({ key: "voice", bins: counted(waits.voice) });
    expect(chat).toMatchObject({ key: "web-chat", bins: counted(waits["web-chat"]) });
    expect(await rows({ histogram: "contact.wait" })).toMatchObject([
      { key: null, bins: counted([...waits.voice, ...waits["web-chat"]]) },
    ]);
  });

  test("filters narrow and days part", async () => {
    expect(await rows({ histogram: "contact.wait", filters: { channel: "email" } })).toEqual([]);
    expect(await rows({ histogram: "handling.time", grain: "day" })).toEqual([
      { bucket: "2026-07-10T16:00:00.000Z", key: null, acrossKey: null, bins: [[binOf(300_000), 3]] },
    ]);
  });

  test("nobody sees another centre's", async () => {
    const seen = (who: "manager" | "foreignManager") =>
      world.as(who).query(ask, { ...span, histogram: "contact.wait" });
    expect(await seen("manager")).toHaveLength(1);
    expect(await seen("foreignManager")).toEqual([]);
  });
}

describe("a histogram from facts", answers);

describe("a histogram from rollups", () => {
  beforeAll(() =>
    vi.waitFor(
      async () => {
        await world.work("gd", rollUp);
        const rolled = await world.admin((client) =>
          client.query("select count(*)::int as n from rollup_contact where bins <> '{}'"),
        );
        expect(rolled.rows[0].n).toBeGreaterThan(0);
      },
      { timeout: 20_000 },
    ),
  );
  answers();
});

test("bins follow each other without gap up to half a year", () => {
  for (let bin = 0; bin < MOST_BINS; bin += 1) expect(binOf(binBegin(bin) + 0.001)).toBe(bin);
  expect(binBegin(MOST_BINS - 1)).toBeGreaterThan((180 * 86_400_000) / 10);
});
