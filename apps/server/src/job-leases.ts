import { keepConnected, type Standing, sql } from "@quintet/db";
import type { Ground } from "@quintet/rpc";

// The first half of an advisory lock's name; the second is the hash of the worker pool that holds it.
const LEASE = 7_103_004;

/** Shows every process that this worker pool lives: a lock that falls with the connection, and the connection with us. */
export const holdLease = (url: string, poolId: string, onError: (error: Error) => void): Promise<Standing> =>
  keepConnected(url, (client) => client.query("select pg_advisory_lock($1, hashtext($2))", [LEASE, poolId]), onError);

/**
 * Gives back the jobs of worker pools that are gone (REL-6): killed with their process, they would hold them for hours.
 * A pool that only lost its connection may lose its jobs too; what they do happens once all the same.
 */
export async function releaseDeadLeases(ground: Ground): Promise<number> {
  return ground.database.transaction("select 1", async ({ tx }) => {
    const dead = (column: string) => sql`
      ${sql.raw(column)}.locked_by is not null and ${sql.raw(column)}.locked_at < now() - interval '5 seconds'
      and not exists (select 1 from pg_locks l where l.locktype = 'advisory' and l.classid = ${LEASE}
        and l.objid::bigint = (hashtext(${sql.raw(column)}.locked_by)::bigint & 4294967295))`;
    await tx.execute(sql`
      update graphile_worker._private_job_queues q set locked_at = null, locked_by = null where ${dead("q")}`);
    const { rowCount } = await tx.execute(sql`
      update graphile_worker._private_jobs j set locked_at = null, locked_by = null where ${dead("j")}`);
    return rowCount ?? 0;
  });
}
