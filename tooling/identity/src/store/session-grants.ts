import type { Pool } from "pg";

type Authorizations = Record<string, { grantId: string; sid: string }>;

/** What each app holds in a session; `sid` is the session's own uid for all of them. */
export async function readSessionGrants(pool: Pool, realm: string, sessionUid: string): Promise<Authorizations> {
  const { rows } = await pool.query<{ client_id: string; grant_id: string }>(
    "SELECT client_id, grant_id FROM identity.session_grant WHERE realm = $1 AND session_uid = $2",
    [realm, sessionUid],
  );
  return Object.fromEntries(rows.map((row) => [row.client_id, { grantId: row.grant_id, sid: sessionUid }]));
}

/**
 * Makes `grantId` the app's grant unless another request was faster; `replaces` names a grant that is gone. Returns
 * the id that counts.
 */
export async function claimSessionGrant(
  pool: Pool,
  claim: { realm: string; sessionUid: string; clientId: string; grantId: string; replaces: string | undefined },
): Promise<string> {
  const { rows } = await pool.query<{ grant_id: string }>(
    `INSERT INTO identity.session_grant AS g (realm, session_uid, client_id, grant_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT (realm, session_uid, client_id) DO UPDATE
     SET grant_id = CASE WHEN g.grant_id = $5 THEN EXCLUDED.grant_id ELSE g.grant_id END, granted_at = now()
     RETURNING grant_id`,
    [claim.realm, claim.sessionUid, claim.clientId, claim.grantId, claim.replaces ?? null],
  );
  return rows[0]?.grant_id ?? claim.grantId;
}
