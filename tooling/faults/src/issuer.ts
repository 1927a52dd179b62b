import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

/** Keys of our own that the server under fire trusts. Log-ins have suites of their own; here nobody waits for one. */
export async function startIssuer() {
  const { privateKey, publicKey } = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "faults", alg: "RS256", use: "sig" };
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "application/json").end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const token = (subject: string) =>
    new SignJWT({ azp: "quintet-access", typ: "Bearer", sid: "faults", realm_access: { roles: [] } })
      .setProtectedHeader({ alg: "RS256", kid: "faults", typ: "JWT" })
      .setIssuer(`${url}/realms/quintet`)
      .setAudience("quintet-api")
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime("60m")
      .sign(privateKey);
  return { url, token, close: () => server.close() };
}
