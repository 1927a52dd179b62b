import type { Pool } from "pg";

/** Any constant will do; two processes starting at once must not create the same table twice. */
const STARTING = 0x71_75_69_6e;

const STATEMENTS = [
  "CREATE SCHEMA IF NOT EXISTS identity",
  // `ended` keeps a closed session closed: a request that read it before must not write it back.
  `CREATE TABLE IF NOT EXISTS identity.artefact (
    realm text NOT NULL, model text NOT NULL, id text NOT NULL,
    payload jsonb NOT NULL, grant_id text, uid text,
    consumed_at timestamptz, ended boolean NOT NULL DEFAULT false, expires_at timestamptz,
    PRIMARY KEY (realm, model, id))`,
  "CREATE INDEX IF NOT EXISTS artefact_grant ON identity.artefact (realm, grant_id) WHERE grant_id IS NOT NULL",
  "CREATE INDEX IF NOT EXISTS artefact_uid ON identity.artefact (realm, uid) WHERE uid IS NOT NULL",
  "CREATE INDEX IF NOT EXISTS artefact_expiry ON identity.artefact (expires_at)",
  // Which grant each app holds in a session. A table of its own, so that five apps opening at once lose nothing.
  `CREATE TABLE IF NOT EXISTS identity.session_grant (
    realm text NOT NULL, session_uid text NOT NULL, client_id text NOT NULL, grant_id text NOT NULL,
    granted_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (realm, session_uid, client_id))`,
  `CREATE TABLE IF NOT EXISTS identity.signing_key (
    realm text NOT NULL, kid text NOT NULL, jwk jsonb NOT NULL, created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (realm, kid))`,
  `CREATE TABLE IF NOT EXISTS identity.login_try (
    realm text NOT NULL, username text NOT NULL, address text NOT NULL,
    tries integer NOT NULL, window_started timestamptz NOT NULL,
    PRIMARY KEY (realm, username, address))`,
];

/** Creates what is missing; safe to run at every start and by several processes at once. */
export async function prepareSchema(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [STARTING]);
    for (const statement of STATEMENTS) await client.query(statement);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** Removes what can no longer be used by anybody. */
export async function sweep(pool: Pool): Promise<void> {
  await pool.query("DELETE FROM identity.artefact WHERE expires_at < now() - interval '1 hour'");
  await pool.query("DELETE FROM identity.session_grant WHERE granted_at < now() - interval '11 hours'");
  await pool.query("DELETE FROM identity.login_try WHERE window_started < now() - interval '1 hour'");
}
