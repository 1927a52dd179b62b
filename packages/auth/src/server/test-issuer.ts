import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from "jose";

export const ISSUER = "https://desk.example.com/realms/quintet";
export const CUSTOMERS = "https://desk.example.com/realms/quintet-customers";
/** The tests' present, in seconds. */
export const NOW = 1_800_000_000;

/** A signing issuer for tests: makes tokens and answers for its key set, counting how often it is asked. */
export async function createTestIssuer(issuer = ISSUER, kid = "key-1") {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid, alg: "RS256", use: "sig" };
  const claims: JWTPayload = {
    iss: issuer,
    aud: "quintet-api",
    azp: "quintet-access",
    sub: "person-1",
    sid: "session-1",
    typ: "Bearer",
    name: "林悦",
    iat: NOW - 60,
    exp: NOW + 240,
    realm_access: { roles: ["agent"] },
  };
  return {
    jwk,
    publicKey,
    claims,
    sign: (
      changes: Record<string, unknown> = {},
      header: Record<string, unknown> = {},
      key: CryptoKey = privateKey,
    ) => {
      const payload = Object.fromEntries(
        Object.entries({ ...claims, ...changes }).filter(([, value]) => value !== undefined),
      );
      return new SignJWT(payload).setProtectedHeader({ alg: "RS256", kid, typ: "JWT", ...header }).sign(key);
    },
  };
}

export type TestIssuer = Awaited<ReturnType<typeof createTestIssuer>>;

export interface TestNetwork {
  up: boolean;
  requests: number;
  sets: Record<string, readonly JWK[]>;
  fetch: typeof globalThis.fetch;
}

/** A network in which only the given key sets exist. `up = false` makes every request fail. */
export function createTestNetwork(sets: Record<string, readonly JWK[]>): TestNetwork {
  const network: TestNetwork = {
    up: true,
    requests: 0,
    sets,
    async fetch(input) {
      network.requests += 1;
      if (!network.up) throw new TypeError("fetch failed");
      const keys = network.sets[String(input)];
      return keys === undefined ? new Response("", { status: 404 }) : Response.json({ keys });
    },
  };
  return network;
}
