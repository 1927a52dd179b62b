import { randomUUID } from "node:crypto";
import { captureTransaction } from "./capture-sql.ts";
import { type Figure, figure } from "./figure.ts";
import { postFor } from "./load.ts";
import { runPgbench, scriptOf } from "./pgbench.ts";
import { setStage } from "./stage.ts";

const CLIENTS = 8;
const ROUNDS = 3;
const KEY = "bench-key";

const caseOf = () => ({
  kind: "complaint",
  title: "增值业务重复扣费",
  description: "本月同一业务扣了两次",
  customerId: "k-chen",
  customerName: "陈晓燕",
  channel: "web-chat",
  partnerId: "yueting",
});

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * The open-case command over HTTP, end to end (token, parsing, both gates, engine, rows, audit, event, facts, key),
 * against pgbench sending the very SQL of that transaction. Rounds alternate, the medians are compared.
 */
export async function benchCommands(seconds: number): Promise<Figure[]> {
  const stage = await setStage();
  try {
    const authorization = `Bearer ${await stage.token("p-lin")}`;
    const url = `${stage.origin}/trpc/workflow.openCase`;
    const request = (key: string) => ({
      headers: { authorization, "idempotency-key": key },
      body: JSON.stringify(caseOf()),
    });
    await postFor(url, CLIENTS, 2, () => request(randomUUID()));
    const from = Date.now();
    const captured = await captureTransaction(KEY, () => postFor(url, 1, 0.001, () => request(KEY)));
    const script = scriptOf(captured, from, [KEY]);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await postFor(url, CLIENTS, seconds, () => request(randomUUID())));
      theirs.push(await runPgbench(stage.runtimeUrl, script, CLIENTS, Math.ceil(seconds)));
    }
    return [
      figure(
        "open a case over HTTP",
        median(ours),
        "commands/s",
        `pgbench, the same ${captured.length} statements`,
        median(theirs),
      ),
    ];
  } finally {
    await stage.close();
  }
}
