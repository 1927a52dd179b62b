import type { IncomingMessage, ServerResponse } from "node:http";
import { answerHtml, answerJson } from "./http/answer.ts";
import { languageOf } from "./http/language.ts";
import { clientsOf, type IdentityLog, type IdentityOptions, type IdentityRealm } from "./options.ts";
import { messagePage } from "./pages/message-page.ts";
import { createDirectory } from "./people/directory.ts";
import type { RealmContext } from "./realm/context.ts";
import { createRealm } from "./realm/realm.ts";
import { openPool } from "./store/pool.ts";
import { prepareSchema, sweep } from "./store/schema.ts";

const SWEEP_EVERY_MS = 600_000;
const silent: IdentityLog = () => undefined;

export interface IdentityHandler {
  /** Answers requests below `/realms/` and returns true; returns false, untouched, for any other path. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * The embedded issuer, ready to be mounted in another server (before anything reads the body). Creates its tables and
 * keys when missing. Refuses production: there a real Keycloak belongs.
 */
export async function createIdentityHandler(options: IdentityOptions): Promise<IdentityHandler> {
  refuseProduction("environment" in options ? options.environment : process.env.NODE_ENV);
  const log = options.log ?? silent;
  const pool = openPool(options.databaseUrl, log);
  const origin = new URL(options.publicOrigin);
  const contextOf = (realm: IdentityRealm): RealmContext => ({
    name: realm.name,
    prefix: `/realms/${realm.name}`,
    issuer: `${origin.origin}/realms/${realm.name}`,
    publicOrigin: origin.origin,
    origins: [origin.origin, ...(options.appOrigins ?? [])],
    clients: clientsOf(realm),
    directory: createDirectory(realm, options.findUser),
    pool,
    demonstration: options.demonstration ? realm.users.filter((user) => user.demonstration !== undefined) : [],
    log,
  });
  const realms = new Map<string, Awaited<ReturnType<typeof createRealm>>>();
  try {
    await prepareSchema(pool);
    for (const realm of options.realms) realms.set(realm.name, await createRealm(contextOf(realm)));
  } catch (error) {
    await pool.end();
    throw error;
  }
  const sweeping = setInterval(() => {
    sweep(pool).catch((error) => log("warn", "expired log-ins could not be removed", error));
  }, SWEEP_EVERY_MS).unref();

  return {
    async handle(req, res) {
      const name = /^\/realms\/([^/?]*)/.exec(req.url ?? "")?.[1];
      if (name === undefined) return false;
      const realm = realms.get(name);
      if (realm === undefined) {
        answerJson(res, 404, { error: "Realm does not exist" });
        return true;
      }
      // Whatever a proxy says, addresses are built from the public origin.
      Object.assign(req.headers, { host: origin.host, "x-forwarded-proto": origin.protocol.slice(0, -1) });
      delete req.headers["x-forwarded-host"];
      try {
        await realm(req, res);
      } catch (error) {
        log("error", "a request to the identity server failed", error);
        if (res.headersSent) res.destroy();
        else showAway(name, origin.origin, req, res);
      }
      return true;
    },
    async close() {
      clearInterval(sweeping);
      await pool.end();
    },
  };
}

function showAway(realm: string, publicOrigin: string, req: IncomingMessage, res: ServerResponse): void {
  res.setHeader("Retry-After", "5");
  const context = { name: realm, prefix: `/realms/${realm}`, publicOrigin };
  answerHtml(res, 503, messagePage(context, { language: languageOf(req), message: "away" }));
}

function refuseProduction(environment: string | undefined): void {
  if (environment !== "production") return;
  throw new Error(
    "The embedded identity server does not run in production. Set IDENTITY_URL to your Keycloak, or start without NODE_ENV=production.",
  );
}
