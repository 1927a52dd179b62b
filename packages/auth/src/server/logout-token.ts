import { decodeJwt, decodeProtectedHeader, type JWTPayload, jwtVerify } from "jose";
import { createKeySource } from "./key-source.ts";
import type { ActorRealm } from "./verification.ts";
import type { VerifierOptions } from "./verifier.ts";

const ALGORITHMS = ["RS256", "ES256", "PS256"];
const EVENT = "http://schemas.openid.net/event/backchannel-logout";
/** A logout token older than this is a replay, in seconds. */
const FRESH = 120;
const LONGEST = 16_384;

export interface EndedLogin {
  realm: ActorRealm;
  sid: string;
}

/** Answers which log-in has ended, or null for whatever is not a valid logout token of a trusted issuer. */
export type LogoutVerifier = (token: string) => Promise<EndedLogin | null>;

/** Verifies what an issuer posts when somebody has logged out (OpenID Connect Back-Channel Logout 1.0, section 2.6). */
export function createLogoutVerifier(options: VerifierOptions): LogoutVerifier {
  const now = options.now ?? Date.now;
  const fetch = options.fetch ?? globalThis.fetch;
  const trusted = new Map(
    options.issuers.map((one) => {
      const jwksUri = one.jwksUri ?? `${one.issuer}/protocol/openid-connect/certs`;
      return [one.issuer, { ...one, keyFor: createKeySource({ jwksUri, fetch, now }) }] as const;
    }),
  );
  return async (token) => {
    if (token.length > LONGEST) return null;
    try {
      const issuer = trusted.get(decodeJwt(token).iss ?? "");
      if (!issuer) return null;
      const found = await issuer.keyFor(decodeProtectedHeader(token) as Parameters<typeof issuer.keyFor>[0]);
      if (!found.ok) return null;
      const { payload } = await jwtVerify(token, found.key, {
        algorithms: ALGORITHMS,
        issuer: issuer.issuer,
        audience: [...issuer.azp],
        clockTolerance: 5,
        maxTokenAge: FRESH,
        currentDate: new Date(now()),
        requiredClaims: ["iat", "jti", "sid"],
      });
      return isLogout(payload) ? { realm: issuer.realm, sid: String(payload.sid) } : null;
    } catch {
      return null;
    }
  };
}

/** It says it is a log-out, and has no nonce: an ID token must never pass for one. */
function isLogout({ events, nonce }: JWTPayload): boolean {
  return nonce === undefined && typeof events === "object" && events !== null && EVENT in events;
}
