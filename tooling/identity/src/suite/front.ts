import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { silentCheckSsoHtml, silentCheckSsoScript } from "@quintet/auth/silent-check-sso";

const keycloakSource = readFileSync(createRequire(import.meta.url).resolve("keycloak-js"), "utf8");

/** keycloak-js as published, in a page of an app. */
const page = `<!doctype html><html><head><meta charset="utf-8"><title>App</title></head>
<body><script type="module">
import Keycloak from "/keycloak.js";
window.Keycloak = Keycloak;
</script></body></html>`;

const files: Record<string, [type: string, body: string]> = {
  "/keycloak.js": ["text/javascript", keycloakSource],
  "/silent-check-sso.html": ["text/html", silentCheckSsoHtml],
  "/silent-check-sso.js": ["text/javascript", silentCheckSsoScript],
};

type Handle = (req: IncomingMessage, res: ServerResponse) => void;

/** Hands a request on to `origin` with the address the browser used, as a reverse proxy in front of both would. */
export function passTo(origin: string, publicOrigin: string): Handle {
  const { hostname, port } = new URL(origin);
  const { host } = new URL(publicOrigin);
  return (req, res) => {
    const headers = { ...req.headers, "x-forwarded-host": host, "x-forwarded-proto": "http" };
    const onward = request({ hostname, port, path: req.url, method: req.method, headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(res);
    });
    onward.on("error", () => res.writeHead(502).end());
    res.on("close", () => onward.destroy());
    req.pipe(onward);
  };
}

const ISSUER = /^\/(realms|resources|admin)\//;
const PRODUCT = /^\/(trpc|api|identity)\//;

/** One address for the issuer, the product's interface and a page of an app. */
export async function openFront(
  port: number,
  to: { issuer: Handle; product: Handle },
): Promise<{ close(): Promise<void> }> {
  const server = createServer((req, res) => {
    const url = req.url ?? "/";
    if (ISSUER.test(url)) return to.issuer(req, res);
    if (PRODUCT.test(url)) return to.product(req, res);
    const [type, body] = files[url.split("?", 1)[0] ?? "/"] ?? ["text/html", page];
    res.setHeader("content-type", `${type}; charset=utf-8`);
    res.end(body);
  });
  await new Promise<void>((listening) => server.listen(port, "localhost", listening));
  return {
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
