import type { Pool } from "pg";

const ALLOWED = 10;
const WINDOW_SECONDS = 300;

export interface Try {
  realm: string;
  username: string;
  address: string;
}

/**
 * Counts a log-in before its password is looked at, in one statement: of many tries at once exactly ten per user,
 * address and five minutes get through. Returns 0, or the seconds to wait.
 */
export async function reserveTry(pool: Pool, { realm, username, address }: Try): Promise<number> {
  const { rows } = await pool.query<{ tries: number; wait: number }>(
    `INSERT INTO identity.login_try AS t (realm, username, address, tries, window_started)
     VALUES ($1, $2, $3, 1, now())
     ON CONFLICT (realm, username, address) DO UPDATE SET
       tries = CASE WHEN t.window_started <= now() - make_interval(secs => $4) THEN 1 ELSE least(t.tries, $5) + 1 END,
       window_started = CASE WHEN t.window_started <= now() - make_interval(secs => $4) THEN now() ELSE t.window_started END
     RETURNING tries, ceil(extract(epoch FROM window_started - now()) + $4)::int AS wait`,
    [realm, username, address, WINDOW_SECONDS, ALLOWED],
  );
  const row = rows[0];
  return row !== undefined && row.tries > ALLOWED ? Math.max(1, row.wait) : 0;
}

/** The right password was given: the counter starts anew. */
export async function forgetTries(pool: Pool, { realm, username, address }: Try): Promise<void> {
  await pool.query("DELETE FROM identity.login_try WHERE realm = $1 AND username = $2 AND address = $3", [
    realm,
    username,
    address,
  ]);
}
