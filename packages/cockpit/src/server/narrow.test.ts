import { query } from "@quintet/rpc";
import { type CastName, openWorld, type World } from "@quintet/testkit";
import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { type DimensionName, dimensionNames, type FactKind, fact } from "../contract/facts.ts";
import { type Dimension, MeasureAnswer, MeasureQuestion, readMeasures } from "../contract/measures.ts";
import { rollUp } from "./roll-up.ts";

const ask = query({
  permission: {
    name: "test.ask",
    roles: [
      "agent",
      "team-lead",
      "operations-manager",
      "business-manager",
      "executive",
      "partner-agent",
      "administrator",
    ],
  },
  input: MeasureQuestion,
  output: MeasureAnswer,
  run: (look) => look.ask(readMeasures, look.input),
});

interface Told extends Partial<Record<DimensionName, string>> {
  tenantId: string;
  kind: FactKind & ("contact" | "step");
  at: Date;
  count: number;
}

/** Numbers from a seed, so that a failure comes again. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const START = Date.UTC(2026, 3, 27, 20, 20);
const SPAN_HOURS = 24 * 40;
const people = [
  { centreId: "c-south", teamId: "t-one", personId: "p-lin" },
  { centreId: "c-south", teamId: "t-one", personId: "p-su" },
  { centreId: "c-south", teamId: "t-two", personId: "p-zhou" },
  { centreId: "c-head", teamId: "d-billing", personId: "p-other" },
  {},
];

function tell(count: number): Told[] {
  const next = seeded(20_261_121);
  const one = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  return Array.from({ length: count }, (): Told => {
    const partnerId = one([undefined, undefined, "yueting"]);
    const archiveCode = one([undefined, "A-1", "A-2"]);
    const variant = one([undefined, "核查", "核实"]);
    return {
      tenantId: one(["gd", "gd", "gd", "fj"]),
      kind: one(["contact", "step"] as const),
      at: new Date(START + next(SPAN_HOURS * 60) * 60_000),
      count: 1 + next(9),
      channel: one(["voice", "web-chat", "wechat"]),
      queueId: one(["q-1", "q-2"]),
      ...one(people),
      ...(partnerId ? { partnerId } : {}),
      ...(archiveCode ? { archiveCode } : {}),
      ...(variant ? { variant } : {}),
    };
  });
}
const told = tell(1_500);

const asFact = ({ tenantId: _, kind, at, count, ...dimensions }: Told) =>
  kind === "contact"
    ? fact("contact", at, { offered: count, ...dimensions })
    : fact("step", at, { steps: count, ...dimensions });

let world: World;
const put = async (facts: readonly Told[]) => {
  for (const tenant of ["gd", "fj"])
    await world.work(tenant, async ({ record }) => {
      for (const one of facts) if (one.tenantId === tenant) record(asFact(one));
    });
};

beforeAll(async () => {
  world = await openWorld();
  await put(told.slice(0, 1_200));
  // Transactions of other tests hold the rollup back for a moment.
  await vi.waitFor(
    async () => {
      for (const tenant of ["gd", "fj"]) await world.work(tenant, rollUp);
      const { rows } = await world.admin((client) =>
        client.query("select sum(offered)::int as n from rollup_contact where slice = 'region' and grain = 'month'"),
      );
      const rolled = told.slice(0, 1_200).filter(({ kind }) => kind === "contact");
      expect(rows[0].n).toBe(rolled.reduce((sum, { count }) => sum + count, 0));
    },
    { timeout: 40_000 },
  );
  await put(told.slice(1_200));
}, 60_000);

const sees: Record<string, (one: Told) => boolean> = {
  agent: (one) => one.tenantId === "gd" && one.personId === "p-lin",
  lead: (one) => one.tenantId === "gd" && one.teamId === "t-one",
  manager: (one) => one.tenantId === "gd" && one.centreId === "c-south",
  business: (one) => one.tenantId === "gd",
  executive: () => true,
  partner: (one) => one.tenantId === "gd" && one.partnerId === "yueting",
};

const HOUR = 3_600_000;
const bucketOf = (at: Date, grain: MeasureQuestion["grain"]): string | null => {
  const local = new Date(at.getTime() + 8 * HOUR);
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()];
  if (grain === "none") return null;
  if (grain === "hour") return new Date(Math.floor(at.getTime() / HOUR) * HOUR).toISOString();
  return new Date(Date.UTC(year, month, grain === "day" ? day : 1) - 8 * HOUR).toISOString();
};

type Asked = MeasureQuestion & { measures: ["contact.offered"] | ["step.steps"] };

/** The same question answered in memory, from what was told. */
function oracle(who: string, question: Asked): Map<string, number> {
  const kind = question.measures[0] === "contact.offered" ? "contact" : "step";
  const key = (one: Told, by: Dimension | null) => (by === null ? null : (one[by] ?? null));
  const cells = new Map<string, number>();
  for (const one of told) {
    const at = one.at.getTime();
    if (one.kind !== kind || at < Date.parse(question.from) || at >= Date.parse(question.until)) continue;
    if (!sees[who]?.(one)) continue;
    if (Object.entries(question.filters).some(([by, value]) => key(one, by as Dimension) !== value)) continue;
    const name = JSON.stringify([bucketOf(one.at, question.grain), key(one, question.by), key(one, question.across)]);
    cells.set(name, (cells.get(name) ?? 0) + one.count);
  }
  return cells;
}

async function answered(who: string, question: Asked): Promise<Map<string, number>> {
  const { rows } = await world.as(who as CastName).query(ask, question);
  const measure = question.measures[0];
  return new Map(
    rows.map(({ bucket, key, acrossKey, values }) => [JSON.stringify([bucket, key, acrossKey]), values[measure] ?? 0]),
  );
}

const dimension = fc.constantFrom<Dimension>(...dimensionNames, "tenantId");
const minute = fc.integer({ min: -100, max: SPAN_HOURS * 60 + 100 });
const filters = fc.constantFrom<MeasureQuestion["filters"]>(
  {},
  {},
  { channel: "voice" },
  { partnerId: "yueting" },
  { teamId: "t-one", variant: "核查" },
  { tenantId: "fj" },
  { personId: "p-su" },
  { archiveCode: "A-1", queueId: "q-2" },
);
const question = fc
  .record({
    measures: fc.constantFrom<Asked["measures"]>(["contact.offered"], ["step.steps"]),
    ends: fc.tuple(minute, minute),
    whole: fc.boolean(),
    filters,
    by: fc.option(dimension),
    across: fc.option(dimension),
    grain: fc.constantFrom<MeasureQuestion["grain"]>("none", "hour", "day", "month"),
  })
  .map(({ ends, whole, ...rest }): Asked => {
    const size = whole ? 60 : 1;
    const [from, until] = ends.map((end) => START + Math.floor(end / size) * size * 60_000).sort((a, b) => a - b);
    return { ...rest, from: new Date(from ?? 0).toISOString(), until: new Date(until ?? 0).toISOString() };
  });

describe("the cube and an oracle in memory", () => {
  test("answer alike to every persona, whatever is asked and whichever rollup answers", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(sees)), question, async (who, asked) => {
        expect(await answered(who, asked)).toEqual(oracle(who, asked));
      }),
      { numRuns: 250, seed: 7 },
    );
  }, 120_000);

  test("agree that the teams of a centre are the centre", async () => {
    const span = { from: new Date(START).toISOString(), until: new Date(START + SPAN_HOURS * HOUR).toISOString() };
    const base = { measures: ["contact.offered" as const], ...span };
    const [centre] = (await world.as("manager").query(ask, base)).rows;
    const teams = (await world.as("manager").query(ask, { ...base, by: "teamId" })).rows;
    const sum = teams.reduce((total, row) => total + (row.values["contact.offered"] ?? 0), 0);
    expect(sum).toBe(centre?.values["contact.offered"]);
  });
});

describe("the planner", () => {
  const span = { from: "2026-04-30T16:00:00Z", until: "2026-05-31T16:00:00Z" };
  const from = async (who: CastName, more: object) =>
    (await world.as(who).query(ask, { measures: ["contact.offered"], ...span, ...more })).source;

  test("takes the narrowest rollup that covers the question and the asker's rights, and says so", async () => {
    expect(await from("executive", { by: "tenantId" })).toEqual([
      { kind: "contact", from: "region", grains: ["month"] },
    ]);
    expect(await from("executive", { by: "channel", grain: "day" })).toMatchObject([
      { from: "channel", grains: ["day"] },
    ]);
    expect(await from("manager", {})).toMatchObject([{ from: "organisation" }]);
    expect(await from("partner", {})).toMatchObject([{ from: "partner" }]);
    expect(await from("partner", { by: "channel" })).toMatchObject([{ from: "mixed" }]);
  });

  test("goes to the facts where none does, and to the wide rollup for kinds with few facts", async () => {
    expect(await from("business", { by: "personId" })).toEqual([{ kind: "contact", from: "facts", grains: [] }]);
    expect(await from("agent", { measures: ["step.steps"] })).toMatchObject([{ from: "wide" }]);
  });
});

describe("a name or value that is none of the contract's", () => {
  const hostile = fc.constantFrom<unknown>(
    "id; drop table fact_contact",
    "channеl", // a Cyrillic letter
    "Channel",
    "channel ",
    "__proto__",
    "constructor",
    "toString",
    ["channel"],
    { channel: 1 },
    "tenant_id",
    "f.xid",
    "at:hour",
    "",
    7,
    true,
  );
  const put = (place: string, value: unknown): unknown => {
    const base = { measures: ["contact.offered"], from: "2026-05-01T00:00:00Z", until: "2026-05-02T00:00:00Z" };
    if (place === "measures") return { ...base, measures: [value] };
    if (place === "filter")
      return { ...base, filters: JSON.parse(`{${JSON.stringify(JSON.stringify(value).replaceAll('"', ""))}:"x"}`) };
    if (place === "filters") return { ...base, filters: { channel: Array.isArray(value) ? value : { $ne: value } } };
    return { ...base, [place]: value };
  };
  test("is refused, wherever it stands", async () => {
    const places = fc.constantFrom("measures", "by", "across", "grain", "filter", "filters", "from", "until", "limit");
    await fc.assert(
      fc.asyncProperty(places, hostile, async (place, value) => {
        const refused = world.as("admin").query(ask, put(place, value) as never);
        await expect(refused).rejects.toMatchObject({ code: "BAD_REQUEST" });
      }),
      { numRuns: 120, seed: 11 },
    );
  }, 60_000);
});
