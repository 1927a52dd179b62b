import { createHash } from "node:crypto";
import type { ActorRealm } from "@quintet/auth/server";
import { endedSession, gte, keepConnected, recognising, settingsOf, sql, systemScope } from "@quintet/db";
import type { Ground } from "@quintet/rpc";

/** The log-ins that have ended, known to every process within moments (SEC-4). */
export interface EndedSessions {
  has(realm: ActorRealm, sid: string): boolean;
  /** Aborts when this log-in ends: what closes its streams. */
  signal(realm: ActorRealm, sid: string): AbortSignal;
  /** Ends a log-in here and everywhere. */
  end(realm: ActorRealm, sid: string): Promise<void>;
  close(): Promise<void>;
}

const CHANNEL = "identity_session_ended";
/** Longest life of an access token and some, in ms: afterwards the token itself refuses. */
const KEPT = 15 * 60_000;
const SWEEP = 60_000;

const realmOf: Record<string, ActorRealm> = { quintet: "staff", "quintet-customers": "customers" };
const hashOf = (realm: ActorRealm, sid: string): string =>
  createHash("sha256").update(`${realm} ${sid}`).digest("base64url");

export async function createEndedSessions(ground: Ground, runtimeUrl: string): Promise<EndedSessions> {
  const ended = new Map<string, number>();
  const watched = new Map<string, { controller: AbortController; until: number }>();

  function note(hash: string): void {
    ended.set(hash, Date.now() + KEPT);
    watched.get(hash)?.controller.abort();
    watched.delete(hash);
  }

  /** Kept in the table as well, for a process that starts later. */
  const keep = (realm: ActorRealm, hash: string): Promise<void> =>
    ground.database.transaction(recognising(hash), async ({ tx }) => {
      const endsAt = new Date(Date.now() + KEPT);
      await tx.insert(endedSession).values({ tenantId: hash, realm, endsAt }).onConflictDoNothing();
    });

  function hear(payload: string | undefined): void {
    const told = read(payload);
    if (!told) return;
    const hash = hashOf(told.realm, told.sid);
    note(hash);
    keep(told.realm, hash).catch((error: Error) =>
      ground.log("warn", "an ended log-in was not kept", { error: error.message }),
    );
  }

  // Whoever was away hears nothing: after every connection the table is read again.
  const load = () =>
    ground.database.transaction(settingsOf(systemScope("", "sessions")), async ({ tx }) => {
      const rows = await tx.select().from(endedSession).where(gte(endedSession.endsAt, sql`now()`));
      for (const { tenantId } of rows) note(tenantId);
    });

  const standing = await keepConnected(
    runtimeUrl,
    async (client) => {
      client.on("notification", ({ payload }) => hear(payload));
      await client.query(`LISTEN ${CHANNEL}`);
      await load();
    },
    (error) => ground.log("warn", "the list of ended log-ins lost its connection", { error: error.message }),
  );
  const sweeping = setInterval(() => {
    const now = Date.now();
    for (const [hash, until] of ended) if (until < now) ended.delete(hash);
    for (const [hash, { until }] of watched) if (until < now) watched.delete(hash);
  }, SWEEP).unref();

  return {
    has: (realm, sid) => ended.has(hashOf(realm, sid)),
    signal(realm, sid) {
      const hash = hashOf(realm, sid);
      const known = watched.get(hash) ?? { controller: new AbortController(), until: 0 };
      known.until = Date.now() + KEPT;
      watched.set(hash, known);
      return known.controller.signal;
    },
    async end(realm, sid) {
      note(hashOf(realm, sid));
      const name = realm === "staff" ? "quintet" : "quintet-customers";
      const payload = JSON.stringify({ realm: name, sid });
      await keep(realm, hashOf(realm, sid));
      await standing.client()?.query("select pg_notify($1, $2)", [CHANNEL, payload]);
    },
    async close() {
      clearInterval(sweeping);
      await standing.close();
    },
  };
}

function read(payload: string | undefined): { realm: ActorRealm; sid: string } | null {
  try {
    const { realm, sid } = JSON.parse(payload ?? "") as { realm?: unknown; sid?: unknown };
    const known = typeof realm === "string" ? realmOf[realm] : undefined;
    return known && typeof sid === "string" ? { realm: known, sid } : null;
  } catch {
    return null;
  }
}
