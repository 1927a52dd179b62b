import { sql } from "@quintet/db";
import type { Look } from "@quintet/rpc";
import { serviceCase } from "../tables/service-case.ts";

/** The most cases one review looks at. */
const MOST_CASES = 20_000;

/** Which cases a review speaks of. */
export interface Subject {
  key: string;
  version?: number | undefined;
  log?: string | undefined;
  from: string;
  to: string;
}

/** What a review needs of a case. */
export interface CaseHead {
  id: string;
  tenantId: string;
  number: string;
  title: string;
  version: number;
  externalRef: string | null;
  openedAt: number;
  /** Null while it runs, and when it was withdrawn: nobody led it to its end. */
  endedAt: number | null;
}

/** Between the prefix and the first sign behind a colon lies every reference of the log. */
const ofLog = (log: string | undefined) =>
  log === undefined ? sql`` : sql`and starts_with(${serviceCase.externalRef}, ${`${log}:`})`;

interface Row extends Record<string, unknown> {
  id: string;
  tenant_id: string;
  number: string;
  title: string;
  version: number;
  external_ref: string | null;
  opened: number;
  ended: number | null;
}

/** The cases of a subject that the actor sees, oldest first; of too many the latest, and `truncated`. */
export async function casesOfSubject(
  { tx }: Look<unknown>,
  { key, version, log, from, to }: Subject,
): Promise<{ heads: CaseHead[]; truncated: boolean }> {
  const { rows } = await tx.execute<Row>(sql`
    select id, tenant_id, number, title, definition_version as version, external_ref,
           (extract(epoch from opened_at) * 1000)::float8 as opened,
           case when status = 'withdrawn' then null
                else (extract(epoch from coalesce(closed_at, solved_at)) * 1000)::float8 end as ended
    from ${serviceCase}
    where definition_key = ${key} and opened_at >= ${from}::timestamptz and opened_at < ${to}::timestamptz
      ${version === undefined ? sql`` : sql`and definition_version = ${version}`} ${ofLog(log)}
    order by opened_at desc, id desc limit ${MOST_CASES + 1}`);
  const heads = rows.slice(0, MOST_CASES).map(
    (row): CaseHead => ({
      id: row.id,
      tenantId: row.tenant_id,
      number: row.number,
      title: row.title,
      version: row.version,
      externalRef: row.external_ref,
      openedAt: row.opened,
      endedAt: row.ended,
    }),
  );
  return { heads: heads.reverse(), truncated: rows.length > MOST_CASES };
}

/**
 * Reads what belongs to cases the actor was seen to see. Within his tenant with the system's eyes, since steps know no
 * team; of other tenants only the group has cases, and it reads everything by its own law.
 */
export const withEyesFor = <T>(look: Look<unknown>, heads: readonly CaseHead[], work: () => Promise<T>): Promise<T> =>
  heads.every(({ tenantId }) => tenantId === look.actor.tenantId) ? look.system(work) : work();
