import type { IncomingMessage, ServerResponse } from "node:http";
import { answer, redirect } from "../http/answer.ts";
import { answerCors } from "../http/cors.ts";
import { protectPage } from "../http/protection.ts";
import { findAsset } from "../pages/assets.ts";
import { loadSigningKeys } from "../store/signing-keys.ts";
import { createBearerRoutes } from "./bearer-routes.ts";
import type { RealmContext } from "./context.ts";
import { initStatusFrame, showStatusFrame, showThirdPartyFrame } from "./frames.ts";
import { OIDC } from "./keycloak-shape.ts";
import { handleLogin } from "./login.ts";
import { createProvider } from "./provider.ts";

export type RequestHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** Everything below `/realms/<name>`. */
export async function createRealm(context: RealmContext): Promise<RequestHandler> {
  const keys = await loadSigningKeys(context.pool, context.name);
  const provider = createProvider(context, keys);
  const issue = provider.callback();
  const bearer = createBearerRoutes(context, keys);

  return async (req, res) => {
    const original = req.url ?? "/";
    const [path = "/"] = original.slice(context.prefix.length).split("?", 1);
    protectPage(res, context.origins);
    if (path.startsWith("/resources/")) return showAsset(path.slice("/resources/".length), res);
    if (path.startsWith("/login-actions/authenticate/")) return handleLogin(provider, context, req, res);
    if (answerCors(req, res, context.origins)) return;
    switch (path) {
      case `${OIDC}/login-status-iframe.html`:
        return showStatusFrame(context, res);
      case `${OIDC}/login-status-iframe.html/init`:
        return initStatusFrame(context, req, res);
      case `${OIDC}/3p-cookies/step1.html`:
        return showThirdPartyFrame(context, res);
      case `${OIDC}/userinfo`:
        return bearer.userinfo(req, res);
      case `${OIDC}/registrations`:
        // People are entered by the house, not by themselves: whoever comes to register is shown the log-in.
        return redirect(res, original.replace("/registrations", "/auth"));
      case "/account":
      case "/account/":
        return bearer.account(req, res);
      default:
        Object.assign(req, { originalUrl: original, url: original.slice(context.prefix.length) || "/" });
        return issue(req, res);
    }
  };
}

function showAsset(name: string, res: ServerResponse): void {
  const asset = findAsset(name);
  if (asset === undefined) {
    answer(res, 404, "text/plain; charset=utf-8", "not found\n");
    return;
  }
  res.setHeader("Cache-Control", "public, max-age=31536000, immutable");
  answer(res, 200, asset.type, asset.body);
}
