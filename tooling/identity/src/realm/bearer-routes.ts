import type { IncomingMessage, ServerResponse } from "node:http";
import { createLocalJWKSet, type JWK, jwtVerify } from "jose";
import { answerHtml, answerJson } from "../http/answer.ts";
import { languageOf } from "../http/language.ts";
import { messagePage } from "../pages/message-page.ts";
import type { Person } from "../people/directory.ts";
import { isAppAddress, type RealmContext } from "./context.ts";
import { AUDIENCE } from "./provider.ts";

export interface BearerRoutes {
  userinfo(req: IncomingMessage, res: ServerResponse): Promise<void>;
  account(req: IncomingMessage, res: ServerResponse): Promise<void>;
}

/** What keycloak-js reads with an access token. The issuer checks its own signature, audience and expiry. */
export function createBearerRoutes(context: RealmContext, keys: readonly JWK[]): BearerRoutes {
  const publicKeys = createLocalJWKSet({
    keys: keys.map(({ kty, n, e, kid, alg, use }) => ({ kty, n, e, kid, alg, use }) as JWK),
  });

  async function personOf(req: IncomingMessage): Promise<(Person & { subject: string }) | undefined> {
    const token = /^bearer\s+(\S+)$/i.exec(req.headers.authorization ?? "")?.[1];
    if (token === undefined) return undefined;
    try {
      const expected = { issuer: context.issuer, audience: AUDIENCE, algorithms: ["RS256"], typ: "at+jwt" };
      const { payload } = await jwtVerify(token, publicKeys, expected);
      return payload.sub === undefined ? undefined : await context.directory.find({ subject: payload.sub });
    } catch {
      return undefined;
    }
  }

  function unauthorized(res: ServerResponse): void {
    res.setHeader("WWW-Authenticate", `Bearer error="invalid_token"`);
    answerJson(res, 401, { error: "invalid_token" });
  }

  return {
    async userinfo(req, res) {
      const person = await personOf(req);
      if (person === undefined) return unauthorized(res);
      answerJson(res, 200, { sub: person.subject, name: person.name, preferred_username: person.username });
    },
    async account(req, res) {
      if (!/\bjson\b/.test(req.headers.accept ?? "")) {
        const referrer = URL.parse(req.url ?? "/", "http://localhost")?.searchParams.get("referrer_uri") ?? "";
        const back = isAppAddress(context, referrer) ? { back: referrer } : {};
        answerHtml(res, 200, messagePage(context, { language: languageOf(req), message: "account", ...back }));
        return;
      }
      const person = await personOf(req);
      if (person === undefined) return unauthorized(res);
      answerJson(res, 200, { id: person.subject, username: person.username, firstName: person.name });
    },
  };
}
