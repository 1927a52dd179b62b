import type { IncomingMessage, ServerResponse } from "node:http";
import { createLogoutVerifier, createVerifier, type VerifierOptions } from "@quintet/auth/server";
import { sql } from "@quintet/db";
import type { Subscriber } from "@quintet/rpc";
import pino from "pino";
import { createEndedSessions } from "./ended-sessions.ts";
import { ERASURES, keepErasures } from "./erasures.ts";
import { openGround } from "./ground.ts";
import { createHttp } from "./http.ts";
import { prepareTenants } from "./prepare-tenants.ts";
import { startWorker } from "./worker.ts";

export interface ServerConfig {
  runtimeUrl: string;
  host: string;
  port: number;
  /** Where browsers find this server, without a slash at the end. */
  publicOrigin: string;
  /** A Keycloak of one's own, without a slash at the end; otherwise the embedded issuer is handed in as `identity`. */
  identityUrl?: string;
  identity?: { handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> };
  /** Subscribers of whoever composes this server, beside those of the houses. */
  subscribers?: readonly Subscriber[];
  /** File outside the database that is told of every erasure; below .quintet/ unless given. */
  erasures?: string;
  /** Whether this process works jobs too. */
  work?: boolean;
  /** Milliseconds between saying "not ready" and not listening any more, for whoever spreads the requests (REL-4). */
  drain?: number;
  logLevel?: string;
}

const STAFF_CLIENTS = ["access", "knowledge", "workflow", "kpi", "cockpit", "partner"].map((name) => `quintet-${name}`);
/** Milliseconds a request under way may still take when the process ends. */
const LAST_ANSWERS = 20_000;
const AUDIENCE = "quintet-api";

/** Starts one server process with its worker. Several of them may share one database. */
export async function startServer(config: ServerConfig): Promise<{ address: string; close(): Promise<void> }> {
  const logger = pino({ level: config.logLevel ?? process.env.LOG_LEVEL ?? "warn" }, pino.destination(2));
  const { runtimeUrl } = config;
  const open = await openGround({
    runtimeUrl,
    log: (level, message, details) => logger[level]({ ...details }, message),
  });
  const { ground } = open;
  await prepareTenants(ground);
  const subscribers = [keepErasures(config.erasures ?? ERASURES), ...(config.subscribers ?? [])];
  const worker = config.work === false ? undefined : await startWorker(ground, runtimeUrl, subscribers);
  const issuers = config.identityUrl ?? config.publicOrigin;
  const trusted: VerifierOptions = {
    issuers: [
      { issuer: `${issuers}/realms/quintet`, audience: AUDIENCE, azp: STAFF_CLIENTS, realm: "staff" },
      {
        issuer: `${issuers}/realms/quintet-customers`,
        audience: AUDIENCE,
        azp: ["quintet-portal"],
        realm: "customers",
      },
    ],
  };
  const closing = new AbortController();
  const ended = await createEndedSessions(ground, runtimeUrl);
  const app = await createHttp({
    ground,
    verify: createVerifier(trusted),
    closing: closing.signal,
    logout: { verify: createLogoutVerifier(trusted), ended },
    ...(config.identity ? { identity: config.identity } : {}),
    ready: () =>
      open.database
        .transaction("select 1", ({ tx }) => tx.execute(sql`select 1`))
        .then(() => true)
        .catch(() => false),
  });
  const address = await app.listen({ host: config.host, port: config.port });
  return {
    address,
    async close() {
      closing.abort();
      if (config.drain) await new Promise((resolve) => setTimeout(resolve, config.drain));
      const patience = setTimeout(() => app.server.closeAllConnections(), LAST_ANSWERS);
      await app.close();
      clearTimeout(patience);
      await ended.close();
      await worker?.stop();
      await open.close();
    },
  };
}
