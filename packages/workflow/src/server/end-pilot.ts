import { and, eq } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import { definitionPilot } from "../tables/definition.ts";
import { lockDefinitions, setState } from "./definition-store.ts";
import { runningPilot } from "./pilot-store.ts";
import { bringInForce } from "./put-in-force.ts";

/** Ends the pilot of a key: its version is in force for all from now on, or retired. Cases it has stay with it. */
export async function endPilot(
  deed: Deed<{ key: string; reason: string }>,
  how: "promoted" | "withdrawn",
): Promise<{ key: string; version: number }> {
  const { tx, actor, input, now } = deed;
  const { tenantId } = actor;
  const { key, reason } = input;
  await lockDefinitions(tx, tenantId);
  const pilot = await runningPilot(tx, tenantId, key);
  if (!pilot) throw new DomainError("CONFLICT", "no-pilot", "no version of it is on trial");
  const { version } = pilot;
  if (how === "promoted") await bringInForce(deed, { key, version });
  else await setState(tx, { tenantId, key, version }, "retired");
  await tx
    .update(definitionPilot)
    .set({ state: how, endedAt: now })
    .where(and(eq(definitionPilot.tenantId, tenantId), eq(definitionPilot.id, pilot.id)));
  deed.audit({ subject: key, before: { version, state: "pilot" }, after: { state: how }, reason });
  return { key, version };
}
