import type { IncomingMessage, ServerResponse } from "node:http";
import { answerHtml } from "../http/answer.ts";
import { protectFrame } from "../http/protection.ts";
import { assetAddress } from "../pages/assets.ts";
import type { RealmContext } from "./context.ts";

const page = (script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quintet</title></head><body><script src="${script}"></script></body></html>`;

/** The hidden page keycloak-js asks every five seconds whether the log-in is still the same. */
export function showStatusFrame(context: RealmContext, res: ServerResponse): void {
  protectFrame(res, context.origins);
  answerHtml(res, 200, page(assetAddress(context.prefix, "status-frame.js")));
}

/** Whether this client may ask from this origin: 204 or 403. */
export function initStatusFrame(context: RealmContext, req: IncomingMessage, res: ServerResponse): void {
  const query = URL.parse(req.url ?? "/", "http://localhost")?.searchParams;
  const known = context.clients.includes(query?.get("client_id") ?? "");
  res.statusCode = known && context.origins.includes(query?.get("origin") ?? "") ? 204 : 403;
  res.setHeader("Cache-Control", "no-store");
  res.end();
}

/** The hidden page that tells keycloak-js whether cookies work inside its frames. */
export function showThirdPartyFrame(context: RealmContext, res: ServerResponse): void {
  protectFrame(res, context.origins);
  answerHtml(res, 200, page(assetAddress(context.prefix, "third-party.js")));
}
