import { rollUp } from "@quintet/cockpit/server";
import { type Ground, workAsSystem } from "@quintet/rpc";

/** Rolls up until nothing waits, batch after batch, each in a transaction of its own. */
export async function rollUpAll(ground: Ground, tenantIds: readonly string[]): Promise<void> {
  for (const tenantId of tenantIds) {
    let more = true;
    while (more) {
      more = false;
      await workAsSystem(ground, tenantId, "rollup", ({ tx, actor }) =>
        rollUp({ tx, actor, enqueue: () => void (more = true) }),
      );
    }
  }
}
