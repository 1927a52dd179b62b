import { type FactKind, fact } from "@quintet/cockpit/contract";
import { rollUp } from "@quintet/cockpit/server";
import type { Fact } from "@quintet/kernel";
import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { library } from "../core/library.ts";
import { PERCENTILE_ERROR } from "../core/percentile.ts";
import { distributions, END, examples } from "../core/testing/examples.ts";
import { readIndicator } from "./read-indicator.ts";

const DAY = 86_400_000;
const codes = [...Object.keys(examples), ...Object.keys(distributions)];
/** Every indicator has a day of its own; stocks, which know no day, share no measure. */
const endOf = (code: string): number => (code === "backlog-age" ? END : END + (1 + codes.indexOf(code)) * DAY);

interface Told {
  measure: string;
  filters: [string, string][];
  value: number;
}

const toldOf = (name: string, value: number): Told => {
  const at = name.indexOf("[");
  return at < 0
    ? { measure: name, filters: [], value }
    : { measure: name.slice(0, at), filters: JSON.parse(name.slice(at)), value };
};

/** Facts whose sums are those of an example: the narrowest first, then what is left of the wider ones. */
function factsOf(sums: Record<string, number>, at: Date): Fact[] {
  const told = Object.entries(sums)
    .filter(([name]) => name !== "now")
    .map(([name, value]) => toldOf(name, value))
    .sort((a, b) => b.filters.length - a.filters.length);
  const made: (Told & { dims: Record<string, string> })[] = [];
  for (const one of told) {
    const covered = made.filter(
      (other) =>
        other.measure === one.measure &&
        one.filters.every((filter) => JSON.stringify(other.filters).includes(JSON.stringify(filter))),
    );
    const value = one.value - covered.reduce((sum, other) => sum + other.value, 0);
    const dims = Object.fromEntries(one.filters.filter(([, wanted]) => wanted !== "~"));
    const narrower = covered.flatMap((other) => other.filters.map(([dimension]) => dimension));
    if (narrower.includes("partnerId")) dims.partnerId = "yueting";
    if (narrower.includes("variant") && !dims.variant) dims.variant = "other";
    made.push({ ...one, value, dims });
  }
  return made.map(({ measure, value, dims }) => {
    const [kind = "", name = ""] = measure.split(".");
    return fact(kind as FactKind, at, { [name]: value, queueId: "q-example", ...dims } as never);
  });
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.work("gd", async ({ record }) => {
    for (const [code, [sums]] of Object.entries(examples))
      for (const one of factsOf(sums, new Date(endOf(code) - DAY / 2))) record(one);
    for (const [code, { histogram, durations }] of Object.entries(distributions))
      for (const ms of durations)
        record(
          histogram === "contact.wait"
            ? fact("contact", new Date(endOf(code) - DAY / 2), { answered: 1, waitMs: ms })
            : fact("case", new Date(endOf(code) - DAY / 2), { closed: 1, resolutionMs: ms }),
        );
  });
});

async function numberOf(code: string): Promise<number | null> {
  const span = { from: new Date(endOf(code) - DAY).toISOString(), until: new Date(endOf(code)).toISOString() };
  const answer = await world.as("admin").query(readIndicator, { code, ...span });
  return answer.values[0]?.value ?? null;
}

function answers(): void {
  test.each(Object.entries(examples))("%s is what the hand computed", async (code, [, expected]) => {
    expect(await numberOf(code)).toBeCloseTo(expected, 4);
  });
  test.each(Object.entries(distributions))("%s is what the hand found", async (code, { expected }) => {
    expect(Math.abs(((await numberOf(code)) ?? Number.NaN) - expected)).toBeLessThan(expected * PERCENTILE_ERROR);
  });
}

test("every shipped indicator is asked", () => {
  expect([...codes].sort()).toEqual(library.map(({ code }) => code).sort());
});

describe("from facts in a database", answers);

describe("from rollups", () => {
  beforeAll(() =>
    vi.waitFor(
      async () => {
        await world.work("gd", rollUp);
        const rolled = await world.admin((client) => client.query("select count(*)::int as n from rollup_hour"));
        expect(rolled.rows[0].n).toBeGreaterThan(100);
      },
      { timeout: 20_000 },
    ),
  );
  answers();
});
