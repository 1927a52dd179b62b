import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { durableSettings, startScratchPostgres } from "@quintet/postgres";
import { prepareDatabase, startServer } from "@quintet/server";
import { plantCast } from "@quintet/testkit";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import pg from "pg";

/** A whole Quintet for measuring: durable PostgreSQL, one server process, and log-ins of its own making. */
export interface Stage {
  origin: string;
  adminUrl: string;
  runtimeUrl: string;
  /** An access token of a member of the test cast, by subject. */
  token(subject: string): Promise<string>;
  close(): Promise<void>;
}

async function startIssuer() {
  const { privateKey, publicKey } = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "bench", alg: "RS256", use: "sig" };
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "application/json").end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const token = (subject: string) =>
    new SignJWT({ azp: "quintet-access", typ: "Bearer", sid: "bench", realm_access: { roles: [] } })
      .setProtectedHeader({ alg: "RS256", kid: "bench", typ: "JWT" })
      .setIssuer(`${url}/realms/quintet`)
      .setAudience("quintet-api")
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime("30m")
      .sign(privateKey);
  return { url, token, close: () => server.close() };
}

async function plant(adminUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await plantCast(admin);
  await admin.end();
}

/** Sets the stage; `close` takes it down again, with everything it wrote. */
export async function setStage(): Promise<Stage> {
  // Synchronous commit on and flushed: a figure without durability would be a figure of something else.
  const postgres = await startScratchPostgres({ settings: durableSettings() });
  const { runtimeUrl } = await prepareDatabase({ adminUrl: postgres.url });
  await plant(postgres.url);
  const issuer = await startIssuer();
  const server = await startServer({
    runtimeUrl,
    host: "127.0.0.1",
    port: 0,
    publicOrigin: issuer.url,
    identityUrl: issuer.url,
  });
  return {
    origin: server.address,
    adminUrl: postgres.url,
    runtimeUrl,
    token: issuer.token,
    async close() {
      await server.close();
      issuer.close();
      await postgres.stop();
    },
  };
}
