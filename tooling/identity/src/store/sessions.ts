import type { Pool } from "pg";
import { SESSION_IDLE_SECONDS, SESSION_MAX_SECONDS } from "../realm/lifetimes.ts";

/** A refresh is a sign of life: the single sign-on session lives on, but never beyond its longest age. */
export async function keepSessionAlive(pool: Pool, realm: string, sessionUid: string): Promise<void> {
  await pool.query(
    `UPDATE identity.artefact a
     SET expires_at = to_timestamp(e.until), payload = jsonb_set(a.payload, '{exp}', to_jsonb(e.until))
     FROM (SELECT id, least(extract(epoch FROM now())::bigint + $3, (payload->>'loginTs')::bigint + $4) AS until
           FROM identity.artefact WHERE realm = $1 AND model = 'Session' AND uid = $2) e
     WHERE a.realm = $1 AND a.model = 'Session' AND a.id = e.id AND NOT a.ended`,
    [realm, sessionUid, SESSION_IDLE_SECONDS, SESSION_MAX_SECONDS],
  );
}

/** Tells every server process that listens to `identity_session_ended`; the message is `{ realm, sid, subject }`. */
export async function announceSessionEnd(
  pool: Pool,
  ended: { realm: string; sid: string; subject: string },
): Promise<void> {
  await pool.query("SELECT pg_notify('identity_session_ended', $1)", [JSON.stringify(ended)]);
}
