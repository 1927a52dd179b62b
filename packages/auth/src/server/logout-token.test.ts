import { beforeAll, expect, test } from "vitest";
import { createLogoutVerifier } from "./logout-token.ts";
import { createTestIssuer, createTestNetwork, ISSUER, NOW, type TestIssuer } from "./test-issuer.ts";

const EVENTS = { "http://schemas.openid.net/event/backchannel-logout": {} };
let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await createTestIssuer();
});

/** What Keycloak posts; `undefined` takes a claim away. */
const logout = (changes: Record<string, unknown> = {}) =>
  issuer.sign({
    aud: "quintet-access",
    typ: "Logout",
    events: EVENTS,
    jti: "j-1",
    iat: NOW,
    exp: NOW + 120,
    ...changes,
  });

function open() {
  const network = createTestNetwork({ [`${ISSUER}/protocol/openid-connect/certs`]: [issuer.jwk] });
  return createLogoutVerifier({
    issuers: [{ issuer: ISSUER, audience: "quintet-api", azp: ["quintet-access", "quintet-kpi"], realm: "staff" }],
    fetch: network.fetch,
    now: () => NOW * 1000,
  });
}

test("a logout token of a trusted issuer names the log-in that has ended", async () => {
  expect(await open()(await logout())).toEqual({ realm: "staff", sid: "session-1" });
});

test.each([
  ["for another client", { aud: "somebody-else" }],
  ["of another issuer", { iss: "https://elsewhere.example.com" }],
  ["without the event", { events: undefined }],
  ["with another event", { events: { "urn:other": {} } }],
  ["with a nonce, as ID tokens have", { nonce: "n" }],
  ["without a session", { sid: undefined }],
  ["that is three minutes old", { iat: NOW - 180 }],
  ["without an id", { jti: undefined }],
])("a token %s ends nothing", async (_what, changes) => {
  expect(await open()(await logout(changes))).toBeNull();
});

test("an access token, a foreign key and plain text end nothing", async () => {
  const stranger = await createTestIssuer(ISSUER, "key-1");
  const verify = open();
  expect(await verify(await issuer.sign())).toBeNull();
  expect(await verify(await stranger.sign({ aud: "quintet-access", events: EVENTS, jti: "j", iat: NOW }))).toBeNull();
  expect(await verify("not a token")).toBeNull();
});
