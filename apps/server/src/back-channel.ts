import type { LogoutVerifier } from "@quintet/auth/server";
import type { FastifyInstance } from "fastify";
import type { EndedSessions } from "./ended-sessions.ts";

const FORM = "application/x-www-form-urlencoded";
const LONGEST = 32_768;

/**
 * Where an issuer tells that somebody has logged out elsewhere (OpenID Connect Back-Channel Logout 1.0). Nobody is asked
 * to be known here: the signed token is the whole of the trust.
 */
export function serveBackChannel(app: FastifyInstance, verify: LogoutVerifier, ended: EndedSessions): void {
  void app.register(async (inner) => {
    inner.addContentTypeParser(FORM, { parseAs: "string", bodyLimit: LONGEST }, (_request, body, done) =>
      done(null, new URLSearchParams(String(body))),
    );
    inner.post("/identity/backchannel-logout", async (request, reply) => {
      reply.header("cache-control", "no-store");
      const token = request.body instanceof URLSearchParams ? request.body.get("logout_token") : null;
      const login = token ? await verify(token) : null;
      if (!login) return reply.code(400).send({ error: "invalid_request" });
      await ended.end(login.realm, login.sid);
      return reply.code(200).send();
    });
  });
}
