import { randomUUID } from "node:crypto";
import type { Ledger } from "./ledger.ts";

export interface ClientOptions {
  origin: string;
  token: string;
  ledger: Ledger;
  /** Whether an idempotency key is sent; without one a repeated try is a second deed. */
  keyed: boolean;
  running(): boolean;
  acknowledged(): void;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const PATIENCE = 45_000;
const REFUSED = new Set([400, 401, 403, 404, 410, 422]);

/** One in twenty calls is hung up soon after it was sent, as browsers on a train do: done or not, nobody knows. */
const hangUp = () => (Math.random() < 0.05 ? 5 + Math.random() * 40 : 6_000);

async function tryOnce({ origin, token, keyed }: ClientOptions, key: string): Promise<"done" | "refused" | "unknown"> {
  try {
    const answer = await fetch(`${origin}/api/v1/workflow/openCase`, {
      method: "POST",
      signal: AbortSignal.timeout(hangUp()),
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        ...(keyed ? { "idempotency-key": key } : {}),
      },
      body: JSON.stringify({ title: key, customerId: "k-chen", customerName: "陈晓燕", channel: "web-chat" }),
    });
    await answer.arrayBuffer();
    if (answer.status === 200) return "done";
    return REFUSED.has(answer.status) ? "refused" : "unknown";
  } catch {
    return "unknown";
  }
}

/** Opens cases one after the other, each under a key of its own, until each is answered or patience ends. */
export async function runClient(options: ClientOptions): Promise<void> {
  const { ledger, running, acknowledged } = options;
  while (running()) {
    const key = randomUUID();
    ledger.intend(key);
    const until = performance.now() + PATIENCE;
    while (performance.now() < until) {
      const outcome = await tryOnce(options, key);
      if (outcome === "done") {
        ledger.settle(key, "acknowledged");
        acknowledged();
        break;
      }
      if (outcome === "refused") {
        ledger.settle(key, "refused");
        break;
      }
      await pause(30 + Math.random() * 90);
    }
  }
}
