import { createHash } from "node:crypto";
import { type Adapter, type AdapterFactory, type AdapterPayload, errors } from "oidc-provider";
import type { Pool } from "pg";
import { readSessionGrants } from "./session-grants.ts";

interface Row {
  payload: AdapterPayload;
  uid: string | null;
  consumed: number | null;
}

const COLUMNS = "payload, uid, extract(epoch FROM consumed_at)::float8 AS consumed";

/** Codes, refresh tokens and session cookies are kept as hashes only: a copy of the table opens nothing. */
function hashed(id: string): string {
  return createHash("sha256").update(id).digest("base64url");
}

/** Stores one realm's sessions, grants, codes and refresh tokens in PostgreSQL (oidc-provider's adapter interface). */
export function createAdapterFactory(pool: Pool, realm: string): AdapterFactory {
  return (model) => createAdapter(pool, realm, model);
}

function createAdapter(pool: Pool, realm: string, model: string): Adapter {
  async function read(condition: string, value: string): Promise<AdapterPayload | undefined> {
    const { rows } = await pool.query<Row>(
      `SELECT ${COLUMNS} FROM identity.artefact
       WHERE realm = $1 AND model = $2 AND ${condition} AND NOT ended ORDER BY expires_at DESC LIMIT 1`,
      [realm, model, value],
    );
    const row = rows[0];
    if (row === undefined) return undefined;
    const payload = { ...row.payload };
    if (row.consumed !== null) payload.consumed = row.consumed;
    if (row.uid !== null) payload.authorizations = await readSessionGrants(pool, realm, row.uid);
    return payload;
  }

  async function revokeByGrantId(grantId: string): Promise<void> {
    await pool.query(
      `DELETE FROM identity.artefact
       WHERE realm = $1 AND (grant_id = $2 OR (model = 'Grant' AND id = $3))`,
      [realm, grantId, hashed(grantId)],
    );
  }

  return {
    async upsert(id, payload, expiresIn) {
      const { jti: _id, authorizations: _kept, ...stored } = payload;
      await pool.query(
        `INSERT INTO identity.artefact AS a (realm, model, id, payload, grant_id, uid, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7::float8))
         ON CONFLICT (realm, model, id) DO UPDATE
         SET payload = EXCLUDED.payload, grant_id = EXCLUDED.grant_id, uid = EXCLUDED.uid, expires_at = EXCLUDED.expires_at
         WHERE NOT a.ended`,
        [
          realm,
          model,
          hashed(id),
          stored,
          payload.grantId ?? null,
          model === "Session" ? (payload.uid ?? null) : null,
          expiresIn ?? null,
        ],
      );
    },
    async find(id) {
      // Clients are configuration, not data: whoever asks here asks for one that does not exist.
      if (model === "Client") return undefined;
      const payload = await read("id = $3", hashed(id));
      return payload === undefined ? undefined : { ...payload, jti: id };
    },
    findByUid: (uid) => read("uid = $3", uid),
    async findByUserCode() {
      return undefined;
    },
    async consume(id) {
      const { rows } = await pool.query<{ first: boolean; grant_id: string | null }>(
        `WITH used AS (
           UPDATE identity.artefact SET consumed_at = now()
           WHERE realm = $1 AND model = $2 AND id = $3 AND consumed_at IS NULL RETURNING grant_id)
         SELECT EXISTS (SELECT FROM used) AS first,
           (SELECT grant_id FROM identity.artefact WHERE realm = $1 AND model = $2 AND id = $3) AS grant_id`,
        [realm, model, hashed(id)],
      );
      if (rows[0]?.first) return;
      // Somebody else used it in the same instant: one of the two is a thief, so neither keeps anything.
      if (rows[0]?.grant_id) await revokeByGrantId(rows[0].grant_id);
      throw new errors.InvalidGrant("already used");
    },
    async destroy(id) {
      await pool.query(
        model === "Session"
          ? `UPDATE identity.artefact SET ended = true, uid = NULL, payload = '{}' WHERE realm = $1 AND model = $2 AND id = $3`
          : "DELETE FROM identity.artefact WHERE realm = $1 AND model = $2 AND id = $3",
        [realm, model, hashed(id)],
      );
    },
    revokeByGrantId,
  };
}
