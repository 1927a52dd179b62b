import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createRequire, stripTypeScriptTypes } from "node:module";
import { silentCheckSsoHtml, silentCheckSsoScript } from "@quintet/auth/silent-check-sso";
import { createIdentityHandler, type IdentityHandler } from "../handler.ts";
import type { IdentityOptions } from "../options.ts";

const resolve = createRequire(import.meta.url).resolve;
const keycloakSource = readFileSync(resolve("keycloak-js"), "utf8");
const sessionSource = stripTypeScriptTypes(
  readFileSync(new URL("../../../../packages/auth/src/browser/session.ts", import.meta.url), "utf8"),
);

/** keycloak-js as published, found by its own name through an import map. */
const page = `<!doctype html><html><head><meta charset="utf-8"><title>App</title>
<script type="importmap">{"imports":{"keycloak-js":"/keycloak.js"}}</script></head>
<body><script type="module">
import Keycloak from "keycloak-js";
import { startSession } from "/session.js";
window.Keycloak = Keycloak;
window.startSession = startSession;
</script></body></html>`;

const files: Record<string, [type: string, body: string]> = {
  "/keycloak.js": ["text/javascript", keycloakSource],
  "/session.js": ["text/javascript", sessionSource],
  "/silent-check-sso.html": ["text/html", silentCheckSsoHtml],
  "/silent-check-sso.js": ["text/javascript", silentCheckSsoScript],
};

export interface Desk {
  origin: string;
  identity: IdentityHandler;
  /** Ends the issuer and starts it again on the same database, as a restart would. */
  restart(): Promise<void>;
  /** While true, every request to the issuer is cut. */
  away: boolean;
  close(): Promise<void>;
}

/** One server with the issuer mounted beside a page of an app, all under one origin, as in the product. */
export async function startDesk(port: number, options: Omit<IdentityOptions, "publicOrigin">): Promise<Desk> {
  const origin = `http://localhost:${port}`;
  const open = () => createIdentityHandler({ ...options, publicOrigin: origin });
  const desk: Desk = {
    origin,
    identity: await open(),
    away: false,
    async restart() {
      await desk.identity.close();
      desk.identity = await open();
    },
    async close() {
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
      await desk.identity.close();
    },
  };
  const server = createServer(async (req, res) => {
    if (desk.away && req.url?.startsWith("/realms/")) req.socket.destroy();
    else if (!(await desk.identity.handle(req, res))) serveApp(req, res);
  });
  await new Promise<void>((listening) => server.listen(port, "localhost", listening));
  return desk;
}

function serveApp(req: IncomingMessage, res: ServerResponse): void {
  const [path = "/"] = (req.url ?? "/").split("?", 1);
  const [type, body] = files[path] ?? ["text/html", page];
  res.setHeader("Content-Type", `${type}; charset=utf-8`);
  res.end(body);
}
