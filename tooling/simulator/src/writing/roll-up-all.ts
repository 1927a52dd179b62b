import { rollUp } from "@quintet/cockpit/server";
import { type Ground, workAsSystem } from "@quintet/rpc";

/** Rolls up until nothing waits, batch after batch, each in a transaction of its own; tenants side by side. */
export async function rollUpAll(ground: Ground, tenantIds: readonly string[]): Promise<void> {
  await Promise.all(
    tenantIds.map(async (tenantId) => {
      while (await rollUpOnce(ground, tenantId));
    }),
  );
}

/** One batch; answers whether another one follows. */
async function rollUpOnce(ground: Ground, tenantId: string): Promise<boolean> {
  const asked: unknown[] = [];
  await workAsSystem(ground, tenantId, "rollup", ({ tx, actor }) =>
    rollUp({ tx, actor, enqueue: (job) => void asked.push(job) }),
  );
  return asked.length > 0;
}
