import { sql } from "@quintet/db";
import type { Subscriber } from "@quintet/rpc";
import { startServer } from "@quintet/server";
import { workflowEvents } from "@quintet/workflow/contract";

// The server under fire: the real one, with one more subscriber that counts how often it was applied.
const [runtimeUrl = "", identityUrl = "", port = "0"] = process.argv.slice(2);

const tally: Subscriber = {
  name: "faults.tally",
  type: workflowEvents.caseOpened,
  async apply({ tx, actor, input }) {
    await tx.execute(sql`insert into faults_tally (tenant_id, event_id, subject) values
      (${actor.tenantId}, ${input.id}, ${input.subject})`);
  },
};

const server = await startServer({
  runtimeUrl,
  host: "127.0.0.1",
  port: Number(port),
  publicOrigin: identityUrl,
  identityUrl,
  subscribers: [tally],
  drain: 500,
});
process.stdout.write("ready\n");
process.once("SIGTERM", () => void server.close().then(() => process.exit(0)));
