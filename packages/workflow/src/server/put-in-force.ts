import { DomainError } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import { PutInForce, VersionChanged } from "../contract/definition.ts";
import { workflowMay } from "../contract/permissions.ts";
import { definitionOf, findVersion, lockDefinitions, noDefinition, setState } from "./definition-store.ts";
import { subscribeStarts } from "./start-store.ts";

/** Puts a version in force with all that follows. The caller holds the tenant's definitions. */
export async function bringInForce(deed: Deed<unknown>, at: { key: string; version: number }): Promise<void> {
  const { tx, actor } = deed;
  await setState(tx, { tenantId: actor.tenantId, ...at }, "deployed");
  const { compiled } = await definitionOf(tx, actor.tenantId, at.key, at.version);
  await subscribeStarts(deed, at, compiled);
}

/** Puts a draft in force, or an older version again. CONFLICT while it is on trial: a pilot is promoted or withdrawn. */
export const putInForce = command({
  permission: workflowMay.design,
  input: PutInForce,
  output: VersionChanged,
  run: (deed) =>
    deed.system(async () => {
      const { tx, actor, input } = deed;
      const { key, version, reason } = input;
      await lockDefinitions(tx, actor.tenantId);
      const row = await findVersion(tx, actor.tenantId, key, version);
      if (!row) throw noDefinition(key, version);
      if (row.state === "deployed")
        throw new DomainError("CONFLICT", "in-force-already", "this version is in force already");
      if (row.state === "pilot")
        throw new DomainError("CONFLICT", "on-trial", "this version is on trial: promote or withdraw it");
      await bringInForce(deed, { key, version });
      deed.audit({ subject: key, before: { state: row.state }, after: { version, state: "deployed" }, reason });
      return { key, version, state: "in-force" as const };
    }),
});
