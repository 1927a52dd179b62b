import { saveFacts } from "@quintet/cockpit/server";
import type { Fact } from "@quintet/kernel";
import { type Ground, workAsSystem } from "@quintet/rpc";
import type { NewId } from "../chance/seeded-ids.ts";

const AT_A_TIME = 5_000;

/** Saves any number of facts in several transactions, so that the rollups can take them in parts. */
export async function insertFacts(
  ground: Ground,
  tenantId: string,
  facts: readonly Fact[],
  newId: NewId,
): Promise<void> {
  for (let from = 0; from < facts.length; from += AT_A_TIME) {
    const part = facts.slice(from, from + AT_A_TIME);
    let next = 0;
    // Ids in the order in which they are asked for need no time of their own.
    const id = () => newId(part[next++ % part.length]?.at ?? new Date(0));
    await workAsSystem(ground, tenantId, "demonstration", ({ tx }) => saveFacts(tx, tenantId, part, id));
  }
}
