import type { Deed } from "@quintet/rpc";
import { startingRules } from "../core/alarm/starting-rules.ts";
import { library } from "../core/library.ts";
import { addRules } from "./alarm-store.ts";
import { addVersions } from "./indicator-store.ts";

/** Brings the shipped indicators and what is watched from the start into the tenant of a system deed; what is there stays. */
export async function seedIndicators({ tx, actor, now }: Pick<Deed<unknown>, "tx" | "actor" | "now">): Promise<void> {
  await addVersions(tx, actor.tenantId, now, library);
  await addRules(tx, actor.tenantId, startingRules);
}
