import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { LogoutVerifier, Verifier } from "@quintet/auth/server";
import type { Ground, RequestContext } from "@quintet/rpc";
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from "@trpc/server/adapters/fastify";
import Fastify, { type FastifyInstance } from "fastify";
import { serveBackChannel } from "./back-channel.ts";
import type { EndedSessions } from "./ended-sessions.ts";
import { onlyJson } from "./only-json.ts";
import { contextOf, type Doorkeeper } from "./request-context.ts";
import { type AppRouter, appRouter } from "./router.ts";
import { headersFor, securityHeaders } from "./security-headers.ts";
import { serveApi } from "./serve-api.ts";
import { serveApps } from "./serve-apps.ts";
import { serveFiles } from "./serve-files.ts";

export interface HttpOptions {
  ground: Ground;
  verify: Verifier;
  /** Log-outs told by the issuer; without them a token is good until it ends. */
  logout?: { verify: LogoutVerifier; ended: EndedSessions };
  /** The embedded issuer, when there is one: answers below /realms/ before anything else looks at the request. */
  identity?: { handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> };
  /** Whether the process can do its work now. */
  ready(): Promise<boolean>;
  /** Aborts when the process is about to end: it says it is not ready, and its streams end. */
  closing?: AbortSignal;
}

const ONE_MEGABYTE = 1_048_576;

/** The HTTP face of the server: procedures, apps, health; everything under one origin. */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { ground, verify, identity, logout, closing } = options;
  const door: Doorkeeper = { verify, ...(logout ? { ended: logout.ended } : {}), ...(closing ? { closing } : {}) };
  const app = Fastify({
    bodyLimit: ONE_MEGABYTE,
    routerOptions: { maxParamLength: 500 },
    // A request under way is answered; only idle connections are closed. What still comes meanwhile is served, too.
    forceCloseConnections: "idle",
    return503OnClosing: false,
    // An address that cannot be read never reaches the hooks.
    frameworkErrors: (_error, _request, reply) => {
      reply.raw.writeHead(400, { ...headersFor(""), "content-type": "application/json" });
      reply.raw.end('{"statusCode":400,"error":"Bad Request"}');
    },
    serverFactory: (handler) =>
      createServer((request, response) => {
        if (!identity || !request.url?.startsWith("/realms/")) {
          handler(request, response);
          return;
        }
        identity.handle(request, response).then(
          (done) => done || handler(request, response),
          (error: unknown) => {
            ground.log("error", "identity failed", { error: String(error) });
            response.destroy();
          },
        );
      }),
  });
  securityHeaders(app);
  onlyJson(app);
  app.get("/livez", async () => ({ alive: true }));
  app.get("/readyz", async (_request, reply) => {
    const ready = !closing?.aborted && (await options.ready());
    return reply.code(ready ? 200 : 503).send({ ready });
  });
  await app.register(fastifyTRPCPlugin, {
    prefix: "/trpc",
    trpcOptions: {
      router: appRouter,
      allowBatching: true,
      maxBatchSize: 20,
      // A question longer than an address, such as a whole diagram to be checked, travels as a body.
      allowMethodOverride: true,
      createContext: ({ req }): Promise<RequestContext> => contextOf(ground, door, req),
    } satisfies FastifyTRPCPluginOptions<AppRouter>["trpcOptions"],
  });
  serveApi(app, ground, door);
  serveFiles(app, ground, door);
  if (logout) serveBackChannel(app, logout.verify, logout.ended);
  await serveApps(app);
  return app;
}
