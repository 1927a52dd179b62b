import type pg from "pg";

/** Regions are companies; ids as the demonstration's would be. */
export const regions = Array.from({ length: 31 }, (_, n) => `region-${String(n + 1).padStart(2, "0")}`);
/** Months of facts: calendar months of Shanghai before the present one. */
const MONTHS = 12;

/** The year the questions are about: the twelve calendar months before `now`'s. */
export function yearBefore(now: Date): { from: Date; until: Date; months: Date[] } {
  const local = new Date(now.getTime() + 8 * 3_600_000);
  const begin = (back: number) =>
    new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() - back, 1) - 8 * 3_600_000);
  const months = Array.from({ length: MONTHS }, (_, n) => begin(MONTHS - n));
  return { from: begin(MONTHS), until: begin(0), months };
}

/**
 * Contact facts of one year, made by the database: a busy day and a quiet night, six channels, four queues each, six
 * teams of two centres a region, waits of a long tail. The same number gives the same rows but for their months.
 */
export async function fillFacts(admin: pg.Client, facts: number, now: Date): Promise<void> {
  const { months, until } = yearBefore(now);
  const each = Math.round(facts / months.length);
  await admin.query("select setseed(0.2611)");
  await admin.query("set synchronous_commit = off");
  for (const [n, month] of months.entries()) {
    const end = months[n + 1] ?? until;
    await admin.query(
      `insert into fact_contact (tenant_id, id, at, centre_id, team_id, person_id, channel, queue_id, customer_id,
                                 offered, answered, abandoned, in_target, wait_ms, abandon_wait_ms)
       select region, 'b-' || $1::int || '-' || n, at, 'c-' || team % 2, 't-' || team, 'p-' || team || '-' || person,
              channel, 'q-' || channel || '-' || queue, 'k-' || (n * 7919) % 900000, 1, answered, 1 - answered,
              case when answered = 1 and wait < 15000 then 1 else 0 end,
              case when answered = 1 then wait else 0 end, case when answered = 1 then 0 else wait end
       from (select n, ($4::text[])[1 + floor(random() * ${regions.length})::int] as region,
                    $2::timestamptz + floor(random() * extract(epoch from $3::timestamptz - $2::timestamptz) / 86400) * interval '1 day'
                      + (8 + 5 * (random() + random() + random() - 1.5)) * interval '1 hour' + random() * interval '4 hours' as at,
                    floor(random() * 6)::int as team, floor(random() * 40)::int as person,
                    (array['voice','web-chat','wechat','app','email','sms'])[1 + floor(random() * 6)::int] as channel,
                    floor(random() * 4)::int as queue,
                    case when random() < 0.93 then 1 else 0 end as answered,
                    floor(-ln(1 - random()) * 9000)::int as wait
             from generate_series(1, $5::int) n) made`,
      [n, month.toISOString(), end.toISOString(), regions, each],
    );
  }
  await admin.query("set synchronous_commit = on");
  await admin.query(
    "insert into rollup_mark (tenant_id, xid, scheme) select unnest($1::text[]), '0'::xid8, 2 on conflict do nothing",
    [regions],
  );
  await admin.query("vacuum (analyze) fact_contact");
}
