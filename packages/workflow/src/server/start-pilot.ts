import { DomainError } from "@quintet/kernel";
import { command } from "@quintet/rpc";
import { StartPilot, VersionChanged } from "../contract/definition.ts";
import { workflowMay } from "../contract/permissions.ts";
import { definitionPilot } from "../tables/definition.ts";
import { findVersion, lockDefinitions, noDefinition, setState, versionsOf } from "./definition-store.ts";
import { handOf } from "./hand.ts";
import { runningPilot } from "./pilot-store.ts";

/**
 * Puts a draft or an older version on trial beside the one in force (WFL-5). CONFLICT `on-trial` while another pilot of
 * the key runs and `in-force-already` for the version in force; UNPROCESSABLE where nothing is in force to compare with.
 */
export const startPilot = command({
  permission: workflowMay.design,
  input: StartPilot,
  output: VersionChanged,
  run: (deed) =>
    deed.system(async () => {
      const { tx, actor, input, now, newId } = deed;
      const { tenantId } = actor;
      const { key, version, percent = null, unitIds = [], reason } = input;
      await lockDefinitions(tx, tenantId);
      const row = await findVersion(tx, tenantId, key, version);
      if (!row) throw noDefinition(key, version);
      if (row.state === "deployed")
        throw new DomainError("CONFLICT", "in-force-already", "this version is in force already");
      if (await runningPilot(tx, tenantId, key))
        throw new DomainError("CONFLICT", "on-trial", "another version of it is on trial");
      const baseline = (await versionsOf(tx, tenantId, [key])).find(({ state }) => state === "deployed")?.version;
      if (baseline === undefined)
        throw new DomainError("UNPROCESSABLE", "nothing-in-force", "nothing is in force to compare it with");
      await setState(tx, { tenantId, key, version }, "pilot");
      const by = handOf(actor).name;
      const pilot = { tenantId, id: newId(), key, version, baseline, percent, unitIds, by, reason };
      await tx.insert(definitionPilot).values({ ...pilot, state: "running", startedAt: now });
      deed.audit({
        subject: key,
        before: { state: row.state },
        after: { version, percent, unitIds, baseline },
        reason,
      });
      return { key, version, state: "pilot" as const };
    }),
});
