import { decodeJwt, decodeProtectedHeader, errors, type JWSHeaderParameters, type JWTPayload, jwtVerify } from "jose";
import { readBearer } from "./bearer.ts";
import { createKeySource } from "./key-source.ts";
import { type ActorRealm, type RefusalReason, refused, type TokenClaims, type Verification } from "./verification.ts";

const ALGORITHMS = ["RS256", "ES256", "PS256"];
const TOLERANCE_SECONDS = 5;
const HEADER_TYPES = new Set<unknown>([undefined, "JWT", "at+jwt", "application/at+jwt"]);

export interface TrustedIssuer {
  /** Exactly the `iss` of its tokens, for instance `https://desk.example.com/realms/quintet`. */
  issuer: string;
  /** Where to fetch the keys when not at Keycloak's path below the issuer, for instance an internal address. */
  jwksUri?: string;
  audience: string;
  /** The clients whose tokens are taken. */
  azp: readonly string[];
  realm: ActorRealm;
}

export interface VerifierOptions {
  issuers: readonly TrustedIssuer[];
  fetch?: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** Takes an `Authorization` header or a bare token. Never throws: whatever is wrong comes back as a reason. */
export type Verifier = (authorizationOrToken: string | undefined) => Promise<Verification>;

/** Accepts only access tokens of the given issuers (SEC-5); expiry has a tolerance of five seconds. */
export function createVerifier(options: VerifierOptions): Verifier {
  const now = options.now ?? Date.now;
  const fetch = options.fetch ?? globalThis.fetch;
  const trusted = new Map(
    options.issuers.map((issuer) => {
      const jwksUri = issuer.jwksUri ?? `${issuer.issuer}/protocol/openid-connect/certs`;
      return [issuer.issuer, { ...issuer, keyFor: createKeySource({ jwksUri, fetch, now }) }] as const;
    }),
  );

  return async (authorizationOrToken) => {
    const bearer = readBearer(authorizationOrToken);
    if (!bearer.ok) return refused(bearer.reason);
    const read = readUnverified(bearer.token);
    if (read === undefined) return refused("malformed");
    if (!ALGORITHMS.includes(read.header.alg ?? "")) return refused("algorithm");
    if (!HEADER_TYPES.has(read.header.typ)) return refused("wrong-type");
    const issuer = trusted.get(read.payload.iss ?? "");
    if (issuer === undefined) return refused("wrong-issuer");
    const found = await issuer.keyFor(read.header);
    if (!found.ok) return refused(found.reason);
    try {
      const { payload } = await jwtVerify(bearer.token, found.key, {
        algorithms: ALGORITHMS,
        issuer: issuer.issuer,
        audience: issuer.audience,
        clockTolerance: TOLERANCE_SECONDS,
        currentDate: new Date(now()),
        requiredClaims: ["exp", "iat", "sub", "sid", "azp", "typ"],
      });
      return accept(payload, issuer);
    } catch (error) {
      return refused(reasonOf(error));
    }
  };
}

function readUnverified(token: string): { header: JWSHeaderParameters; payload: JWTPayload } | undefined {
  try {
    return { header: decodeProtectedHeader(token) as JWSHeaderParameters, payload: decodeJwt(token) };
  } catch {
    return undefined;
  }
}

function accept(payload: JWTPayload, issuer: TrustedIssuer): Verification {
  const { sub, sid, exp, azp, typ, name, preferred_username: username } = payload;
  // Keycloak writes "Bearer" into access tokens, "ID" and "Refresh" into the others.
  if (typ !== "Bearer") return refused("wrong-type");
  if (typeof azp !== "string" || !issuer.azp.includes(azp)) return refused("wrong-client");
  if (typeof sub !== "string" || sub === "" || typeof sid !== "string" || sid === "" || exp === undefined) {
    return refused("missing-claim");
  }
  const shown = typeof name === "string" ? name : typeof username === "string" ? username : "";
  const claims: TokenClaims = {
    realm: issuer.realm,
    subject: sub,
    sid,
    name: shown,
    roles: rolesOf(payload),
    expiresAt: exp,
  };
  return { ok: true, claims };
}

function rolesOf({ realm_access: access }: JWTPayload): string[] {
  if (typeof access !== "object" || access === null || !("roles" in access)) return [];
  return Array.isArray(access.roles) ? access.roles.filter((role) => typeof role === "string") : [];
}

function reasonOf(error: unknown): RefusalReason {
  if (error instanceof errors.JWTExpired) return "expired";
  if (error instanceof errors.JWSSignatureVerificationFailed) return "bad-signature";
  if (error instanceof errors.JOSEAlgNotAllowed) return "algorithm";
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.reason === "missing") return "missing-claim";
    if (error.claim === "aud") return "wrong-audience";
    if (error.claim === "iss") return "wrong-issuer";
    if (error.claim === "nbf" || error.claim === "iat") return "not-yet-valid";
    return "missing-claim";
  }
  return "malformed";
}
