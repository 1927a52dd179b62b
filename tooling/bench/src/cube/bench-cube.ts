import type { MeasureQuestion } from "@quintet/cockpit/contract";
import { rollUp } from "@quintet/cockpit/server";
import { startScratchPostgres } from "@quintet/postgres";
import { type Ground, performQuery, workAsSystem } from "@quintet/rpc";
import { openGround, prepareDatabase } from "@quintet/server";
import { memberOf, plantCast, subjectOf } from "@quintet/testkit";
import pg from "pg";
import { spread, takenOn } from "../machine.ts";
import { fillFacts, regions, yearBefore } from "./fill-facts.ts";
import { openOtherStore } from "./other-store.ts";
import { askSums, askWaits, type Case, p95Of } from "./questions.ts";

const RUNS = 25;

const elapsed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

/** Rolls everything up as the worker does, batch after batch; answers how many seconds it took. */
async function rollAll(ground: Ground): Promise<number> {
  const ms = await elapsed(async () => {
    for (const tenant of regions) {
      let more = true;
      while (more) {
        more = false;
        await workAsSystem(ground, tenant, "bench", ({ tx, actor }) =>
          rollUp({
            tx,
            actor,
            enqueue: () => {
              more = true;
            },
          }),
        );
      }
    }
  });
  return Math.round(ms / 100) / 10;
}

function casesOf(ground: Ground, now: Date): Case[] {
  const caller = { kind: "subject" as const, subject: subjectOf(memberOf("executive")) };
  const { from, until, months } = yearBefore(now);
  const iso = (date: Date) => date.toISOString();
  const last = months.at(-1) ?? from;
  const later = new Date(from.getTime() + 9.5 * 86_400_000);
  const earlier = new Date(until.getTime() - 6.25 * 86_400_000);
  const sums = async (question: Partial<MeasureQuestion>, begin: Date, end: Date) => {
    const input = { measures: ["contact.offered"], from: iso(begin), until: iso(end), ...question };
    const { rows } = await performQuery(ground, askSums, { caller, input });
    return new Map(
      rows.map((row) => [
        `${row.bucket ?? row.key} ${row.bucket ? row.key : row.acrossKey}`,
        row.values["contact.offered"] ?? 0,
      ]),
    );
  };
  const within = (begin: Date, end: Date) => `"at" >= '${iso(begin)}' and "at" < '${iso(end)}'`;
  const byChannel = (begin: Date, end: Date) =>
    `select channel || ' ' || tenant_id as name, sum(offered)::bigint as value from fact_contact where ${within(begin, end)} group by 1`;
  return [
    {
      name: "a calendar year by channel × region",
      aimMs: 50,
      ours: () => sums({ by: "channel", across: "tenantId" }, from, until),
      theirs: byChannel(from, until),
      tolerance: 0,
    },
    {
      name: "a year but sixteen days by channel × region, its ends in the middle of months and days",
      aimMs: 50,
      ours: () => sums({ by: "channel", across: "tenantId" }, later, earlier),
      theirs: byChannel(later, earlier),
      tolerance: 0,
    },
    {
      name: "a month by hour × region",
      aimMs: 300,
      ours: () => sums({ by: "tenantId", grain: "hour" }, last, until),
      theirs: `select strftime(timezone('UTC', date_trunc('hour', "at")), '%Y-%m-%dT%H:%M:%S.000Z') || ' ' || tenant_id as name,
        sum(offered)::bigint as value from fact_contact where ${within(last, until)} group by 1`,
      tolerance: 0,
    },
    {
      name: "P95 of the wait by region over a calendar year",
      aimMs: 200,
      ours: async () => {
        const input = { histogram: "contact.wait", by: "tenantId", from: iso(from), until: iso(until) };
        const rows = await performQuery(ground, askWaits, { caller, input });
        return new Map(rows.map((row) => [String(row.key), p95Of(row.bins)]));
      },
      theirs: `select tenant_id as name, quantile_cont(wait_ms, 0.95) as value from fact_contact
        where answered = 1 and ${within(from, until)} group by 1`,
      tolerance: 0.065,
    },
  ];
}

function agree(ours: ReadonlyMap<string, number>, theirs: readonly Record<string, unknown>[], tolerance: number) {
  if (ours.size !== theirs.length) return false;
  return theirs.every(({ name, value }) => {
    const [mine, other] = [ours.get(String(name)), Number(value)];
    return mine !== undefined && Math.abs(mine - other) <= tolerance * Math.abs(other);
  });
}

/** One hour's facts of one region, told once more, and how long the worker takes to roll them up: several times. */
async function rerollTimes(ground: Ground, admin: pg.Client, now: Date): Promise<number[]> {
  const [tenant = ""] = regions;
  const hour = new Date(yearBefore(now).until.getTime() - 12 * 3_600_000);
  const times: number[] = [];
  for (let n = 0; n < RUNS; n += 1) {
    await admin.query(
      `insert into fact_contact (tenant_id, id, at, centre_id, team_id, person_id, channel, queue_id, offered, answered, wait_ms)
       select tenant_id, id || '-again-' || $3::int, at, centre_id, team_id, person_id, channel, queue_id, offered, answered, wait_ms
       from fact_contact where tenant_id = $1 and at >= $2 and at < $2::timestamptz + interval '1 hour' and id not like '%again%'`,
      [tenant, hour.toISOString(), n],
    );
    times.push(
      await elapsed(() =>
        workAsSystem(ground, tenant, "bench", ({ tx, actor }) => rollUp({ tx, actor, enqueue: () => {} })),
      ),
    );
  }
  return times;
}

/** The cube over a year of contact facts, beside DuckDB on the same rows in the same run (DAT-4). */
export async function benchCube(facts: number) {
  const postgres = await startScratchPostgres({
    settings: { max_wal_size: "8GB", work_mem: "64MB", maintenance_work_mem: "512MB" },
  });
  const say = (text: string) => process.stderr.write(`${text}\n`);
  try {
    const { runtimeUrl } = await prepareDatabase({ adminUrl: postgres.url });
    const admin = new pg.Client({ connectionString: postgres.url });
    await admin.connect();
    await plantCast(admin);
    const now = new Date();
    const fillMs = await elapsed(() => fillFacts(admin, facts, now));
    say(`${facts} facts in ${Math.round(fillMs / 1000)} s`);
    const { ground, close } = await openGround({ runtimeUrl, connections: 4 });
    try {
      const rollSeconds = await rollAll(ground);
      await admin.query("vacuum (analyze) rollup_contact");
      say(`rolled up in ${rollSeconds} s`);
      const { rows } = await admin.query(
        "select count(*)::int as rows, pg_size_pretty(pg_total_relation_size('rollup_contact')) as size from rollup_contact",
      );
      const other = await openOtherStore(admin);
      const questions = [];
      for (const one of casesOf(ground, now)) {
        const agrees = agree(await one.ours(), await other.rows(one.theirs), one.tolerance);
        const ours: number[] = [];
        const theirs: number[] = [];
        for (let n = 0; n < RUNS; n += 1) {
          ours.push(await elapsed(one.ours));
          theirs.push(await elapsed(() => other.rows(one.theirs)));
        }
        const [mine, duck] = [spread(ours), spread(theirs)];
        const ratio = Number((mine.p95 / duck.p95).toPrecision(3));
        questions.push({ name: one.name, aimMs: one.aimMs, quintetMs: mine, duckdbMs: duck, ratio, agrees });
        say(`${one.name}: ${mine.p95} ms, DuckDB ${duck.p95} ms, ${agrees ? "the same numbers" : "DIFFERENT NUMBERS"}`);
      }
      other.close();
      const reroll = spread(await rerollTimes(ground, admin, now));
      return {
        facts,
        fillSeconds: Math.round(fillMs / 1000),
        rollUp: { seconds: rollSeconds, factsPerSecond: Math.round(facts / rollSeconds), ...rows[0] },
        questions,
        rerollOneHourMs: reroll,
        ...takenOn(),
      };
    } finally {
      await close();
      await admin.end();
    }
  } finally {
    await postgres.stop();
  }
}
