import { DomainError, principalOf } from "@quintet/kernel";
import { command } from "@quintet/rpc";
import { kpiMay } from "../contract/permissions.ts";
import { ProposeTarget, TargetById } from "../contract/target.ts";
import { planOf } from "./evaluate-indicator.ts";
import { nodeNames } from "./target-names.ts";
import { addTargets, loadTargets, supersede } from "./target-store.ts";

/** Proposes a target at the top of a tree; an open proposal for the same node gives way, an agreed one stays in force. */
export const proposeTarget = command({
  permission: kpiMay.setTargets,
  input: ProposeTarget,
  output: TargetById,
  run: async (deed) => {
    const { tx, actor, input, now, newId, ask, audit } = deed;
    const { tenantId } = actor;
    const { indicator } = await planOf(deed, input.indicator);
    const nameOf = await nodeNames(ask, [input]);
    if (nameOf(input) === undefined) throw new DomainError("NOT_FOUND", "not-found", "no such node");
    const known = await loadTargets(tx, tenantId, input.indicator, input.period);
    const same = known.filter(({ nodeKind, nodeId }) => nodeKind === input.nodeKind && nodeId === input.nodeId);
    const id = newId();
    await supersede(
      tx,
      tenantId,
      same.filter(({ state }) => state === "proposed").map((row) => row.id),
    );
    const agreed = same.find(({ state }) => state === "agreed");
    await addTargets(tx, [
      {
        tenantId,
        id,
        indicator: input.indicator,
        indicatorVersion: indicator.version,
        period: input.period,
        nodeKind: input.nodeKind,
        nodeId: input.nodeId,
        parentId: agreed?.parentId ?? null,
        weight: agreed?.weight ?? null,
        value: input.value,
        band: input.band,
        origin: input.origin,
        state: "proposed",
        centreId: input.nodeKind === "centre" ? input.nodeId : null,
        proposedBy: principalOf(actor),
        proposedAt: now,
      },
    ]);
    audit({ subject: `target:${id}`, before: agreed?.value, after: input });
    return { targetId: id };
  },
});
