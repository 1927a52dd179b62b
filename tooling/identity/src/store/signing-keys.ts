import { randomUUID } from "node:crypto";
import { exportJWK, generateKeyPair, type JWK } from "jose";
import type { Pool } from "pg";

/** The realm's private RS256 keys, newest first. Made once and kept, so that a restart does not end the log-ins. */
export async function loadSigningKeys(pool: Pool, realm: string): Promise<JWK[]> {
  const known = await readKeys(pool, realm);
  if (known.length > 0) return known;
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const jwk: JWK = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: "RS256", use: "sig" };
  // Two processes starting at once: one insert wins, both read the winner.
  await pool.query(
    `INSERT INTO identity.signing_key (realm, kid, jwk)
     SELECT $1, $2, $3 FROM pg_advisory_xact_lock(hashtext('identity key ' || $1))
     WHERE NOT EXISTS (SELECT FROM identity.signing_key WHERE realm = $1)`,
    [realm, jwk.kid, jwk],
  );
  return readKeys(pool, realm);
}

async function readKeys(pool: Pool, realm: string): Promise<JWK[]> {
  const { rows } = await pool.query<{ jwk: JWK }>(
    "SELECT jwk FROM identity.signing_key WHERE realm = $1 ORDER BY created_at DESC, kid",
    [realm],
  );
  return rows.map((row) => row.jwk);
}
