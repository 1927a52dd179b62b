import { startScratchPostgres } from "@quintet/postgres";
import { prepareDatabase, startServer } from "@quintet/server";
import { plantCast } from "@quintet/testkit";
import pg from "pg";

/** The real server on a real database with the test cast, trusting the issuer at `publicOrigin`. */
export async function startProduct(publicOrigin: string) {
  const postgres = await startScratchPostgres();
  const { runtimeUrl } = await prepareDatabase({ adminUrl: postgres.url });
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  await plantCast(admin);
  await admin.end();
  return {
    adminUrl: postgres.url,
    /** Started when the issuer is there: its keys are fetched at the first token. */
    async serve() {
      const server = await startServer({
        runtimeUrl,
        host: "127.0.0.1",
        port: 0,
        publicOrigin,
        identityUrl: publicOrigin,
        work: false,
      });
      return server;
    },
    stop: () => postgres.stop(),
  };
}
