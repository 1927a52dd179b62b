import { createHmac } from "node:crypto";
import { exportJWK, exportSPKI, generateKeyPair, UnsecuredJWT } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import { CUSTOMERS, createTestIssuer, createTestNetwork, ISSUER, NOW, type TestIssuer } from "./test-issuer.ts";
import { createVerifier } from "./verifier.ts";

const CERTS = `${ISSUER}/protocol/openid-connect/certs`;
let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await createTestIssuer();
});

function setUp() {
  const clock = { ms: NOW * 1000 };
  const network = createTestNetwork({ [CERTS]: [issuer.jwk] });
  const verify = createVerifier({
    issuers: [{ issuer: ISSUER, audience: "quintet-api", azp: ["quintet-access", "quintet-kpi"], realm: "staff" }],
    fetch: network.fetch,
    now: () => clock.ms,
  });
  return { clock, network, verify };
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("what is accepted", () => {
  test("an access token of a trusted issuer opens the door with its claims", async () => {
    const { verify } = setUp();
    expect(await verify(`Bearer ${await issuer.sign()}`)).toEqual({
      ok: true,
      claims: {
        realm: "staff",
        subject: "person-1",
        sid: "session-1",
        name: "林悦",
        roles: ["agent"],
        expiresAt: NOW + 240,
      },
    });
  });

  test("a bare token and a lower-case scheme are read as well", async () => {
    const { verify } = setUp();
    expect(await verify(await issuer.sign())).toMatchObject({ ok: true });
    expect(await verify(`bearer ${await issuer.sign()}`)).toMatchObject({ ok: true });
  });

  test("several audiences are fine when the interface is among them", async () => {
    const { verify } = setUp();
    expect(await verify(await issuer.sign({ aud: ["account", "quintet-api"] }))).toMatchObject({ ok: true });
  });

  test("a token expired four seconds ago is still taken, one expired six seconds ago is not", async () => {
    const { verify } = setUp();
    expect(await verify(await issuer.sign({ exp: NOW - 4 }))).toMatchObject({ ok: true });
    expect(await verify(await issuer.sign({ exp: NOW - 6 }))).toEqual({ ok: false, reason: "expired" });
  });

  test("keys are fetched from an internal address while the issuer's name stays public", async () => {
    const network = createTestNetwork({ "http://10.0.0.7:8080/certs": [issuer.jwk] });
    const verify = createVerifier({
      issuers: [
        {
          issuer: ISSUER,
          jwksUri: "http://10.0.0.7:8080/certs",
          audience: "quintet-api",
          azp: ["quintet-access"],
          realm: "staff",
        },
      ],
      fetch: network.fetch,
      now: () => NOW * 1000,
    });
    expect(await verify(await issuer.sign())).toMatchObject({ ok: true });
  });
});

describe("what is refused", () => {
  test.each<[string, Record<string, unknown>, string]>([
    ["for another audience", { aud: "billing-api" }, "wrong-audience"],
    ["without an audience", { aud: undefined }, "missing-claim"],
    ["issued to another client", { azp: "quintet-portal" }, "wrong-client"],
    ["issued to no client", { azp: undefined }, "missing-claim"],
    ["without an expiry", { exp: undefined }, "missing-claim"],
    ["without a subject", { sub: undefined }, "missing-claim"],
    ["with an empty subject", { sub: "" }, "missing-claim"],
    ["without a session", { sid: undefined }, "missing-claim"],
    ["not valid before next minute", { nbf: NOW + 60 }, "not-yet-valid"],
    ["of a foreign issuer", { iss: "https://evil.example.com/realms/quintet" }, "wrong-issuer"],
    ["of an issuer that only begins like ours", { iss: `${ISSUER}-customers` }, "wrong-issuer"],
    ["without an issuer", { iss: undefined }, "wrong-issuer"],
    ["that is an ID token", { typ: "ID", aud: "quintet-access" }, "wrong-audience"],
    ["that is an ID token for our audience", { typ: "ID" }, "wrong-type"],
    ["that is a refresh token", { typ: "Refresh" }, "wrong-type"],
    ["without a type", { typ: undefined }, "missing-claim"],
  ])("a token %s is refused", async (_what, changes, reason) => {
    const { verify } = setUp();
    expect(await verify(await issuer.sign(changes))).toEqual({ ok: false, reason });
  });

  test.each<[string, string | undefined, string]>([
    ["nothing", undefined, "missing"],
    ["an empty header", "", "missing"],
    ["another scheme", "Basic dXNlcjpwYXNz", "malformed"],
    ["a word", "Bearer hello", "malformed"],
    ["three parts of noise", "Bearer aaa.bbb.ccc", "malformed"],
    ["a token of a megabyte", `Bearer ${"a".repeat(1_000_000)}.b.c`, "malformed"],
  ])("%s is refused", async (_what, header, reason) => {
    const { verify, network } = setUp();
    expect(await verify(header)).toEqual({ ok: false, reason });
    expect(network.requests).toBe(0);
  });

  test("an unsigned token is refused, however its algorithm is spelt", async () => {
    const { verify } = setUp();
    const unsecured = new UnsecuredJWT(issuer.claims).encode();
    expect(await verify(unsecured)).toEqual({ ok: false, reason: "algorithm" });
    for (const alg of ["none", "None", "NONE", ""]) {
      const token = `${part({ alg, kid: "key-1", typ: "JWT" })}.${part(issuer.claims)}.`;
      expect(await verify(token)).toEqual({ ok: false, reason: "algorithm" });
    }
  });

  test("the public key is no secret: HS256 signed with it is refused", async () => {
    const { verify } = setUp();
    const head = `${part({ alg: "HS256", kid: "key-1", typ: "JWT" })}.${part(issuer.claims)}`;
    const mac = createHmac("sha256", await exportSPKI(issuer.publicKey))
      .update(head)
      .digest("base64url");
    expect(await verify(`${head}.${mac}`)).toEqual({ ok: false, reason: "algorithm" });
  });

  test("a key carried in the token's own header is never used", async () => {
    const { verify, network } = setUp();
    const mine = await generateKeyPair("RS256");
    const jwk = await exportJWK(mine.publicKey);
    const forged = await issuer.sign({}, { jwk }, mine.privateKey);
    expect(await verify(forged)).toEqual({ ok: false, reason: "bad-signature" });
    const pointed = await issuer.sign({}, { jku: "https://evil.example.com/jwks", kid: "mine" }, mine.privateKey);
    expect(await verify(pointed)).toEqual({ ok: false, reason: "unknown-key" });
    expect(network.requests).toBe(1);
  });

  test("a changed payload breaks the signature", async () => {
    const { verify } = setUp();
    const [head, , signature] = (await issuer.sign()).split(".");
    const changed = `${head}.${part({ ...issuer.claims, sub: "person-2" })}.${signature}`;
    expect(await verify(changed)).toEqual({ ok: false, reason: "bad-signature" });
  });

  test("a customer's token does not open a door for staff", async () => {
    const { verify } = setUp();
    const customers = await createTestIssuer(CUSTOMERS);
    expect(await verify(await customers.sign({ azp: "quintet-portal" }))).toEqual({
      ok: false,
      reason: "wrong-issuer",
    });
    const pretending = await customers.sign({ iss: ISSUER });
    expect(await verify(pretending)).toEqual({ ok: false, reason: "bad-signature" });
  });
});

describe("when the identity server is away or changes its keys", () => {
  test("a thousand tokens with unknown keys cause at most one request", async () => {
    const { verify, network } = setUp();
    await verify(await issuer.sign());
    expect(network.requests).toBe(1);
    const token = await issuer.sign();
    const rest = token.slice(token.indexOf("."));
    const tokens = Array.from(
      { length: 1_000 },
      (_, n) => `${part({ alg: "RS256", kid: `made-up-${n}`, typ: "JWT" })}${rest}`,
    );
    const answers = await Promise.all(tokens.map(verify));
    expect(new Set(answers.map((answer) => (answer.ok ? "ok" : answer.reason)))).toEqual(new Set(["unknown-key"]));
    expect(network.requests).toBe(1);
  });

  test("a thousand first tokens at once share one request", async () => {
    const { verify, network } = setUp();
    const token = await issuer.sign();
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => verify(token)));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(network.requests).toBe(1);
  });

  test("known keys go on working while it is away, unknown ones are told apart from wrong ones", async () => {
    const { verify, network, clock } = setUp();
    await verify(await issuer.sign());
    network.up = false;
    clock.ms += 3_600_000;
    const later = { iat: NOW + 3_600, exp: NOW + 3_900 };
    expect(await verify(await issuer.sign(later))).toMatchObject({ ok: true });
    expect(await verify(await issuer.sign(later, { kid: "key-2" }))).toEqual({
      ok: false,
      reason: "identity-unavailable",
    });
  });

  test("a new key is found thirty seconds after the last request at the latest", async () => {
    const { verify, network, clock } = setUp();
    await verify(await issuer.sign());
    const next = await createTestIssuer(ISSUER, "key-2");
    network.sets[CERTS] = [issuer.jwk, next.jwk];
    expect(await verify(await next.sign())).toEqual({ ok: false, reason: "unknown-key" });
    clock.ms += 30_000;
    expect(await verify(await next.sign())).toMatchObject({ ok: true });
  });

  test("a withdrawn key is forgotten within ten minutes", async () => {
    const { verify, network, clock } = setUp();
    const token = await issuer.sign({ exp: NOW + 7_200 });
    await verify(token);
    network.sets[CERTS] = [];
    clock.ms += 600_000;
    await verify(token);
    await new Promise(setImmediate);
    expect(await verify(token)).toEqual({ ok: false, reason: "unknown-key" });
  });

  test("a verifier that never reached it says so", async () => {
    const { verify, network } = setUp();
    network.up = false;
    expect(await verify(await issuer.sign())).toEqual({ ok: false, reason: "identity-unavailable" });
  });
});
