import { Nothing } from "@quintet/directory/contract";
import { DomainError, principalOf } from "@quintet/kernel";
import { command } from "@quintet/rpc";
import { kpiMay } from "../contract/permissions.ts";
import { TargetById } from "../contract/target.ts";
import { checkCascade } from "../core/target/cascade.ts";
import { cascadeRefusal } from "./decompose-target.ts";
import { planOf } from "./evaluate-indicator.ts";
import { nodeNames } from "./target-names.ts";
import { hangBelow, loadTargets, lockTarget, markAgreed, supersede } from "./target-store.ts";

/** Another person agrees to a proposal: it is in force, and what was agreed for the node before is not any more. */
export const agreeTarget = command({
  permission: kpiMay.setTargets,
  input: TargetById,
  output: Nothing,
  run: async (deed) => {
    const { tx, actor, input, now, ask, audit } = deed;
    const { tenantId } = actor;
    const row = await lockTarget(tx, tenantId, input.targetId);
    if (!row) throw new DomainError("NOT_FOUND", "not-found", "not found");
    if (row.state !== "proposed") throw new DomainError("CONFLICT", `already-${row.state}`, `already ${row.state}`);
    const by = principalOf(actor);
    if (row.proposedBy === by)
      throw new DomainError("UNPROCESSABLE", "own-proposal", "whoever proposes a target does not agree to it");
    const known = await loadTargets(tx, tenantId, row.indicator, row.period);
    const before = known.filter(
      ({ id, nodeKind, nodeId, state }) =>
        id !== row.id && nodeKind === row.nodeKind && nodeId === row.nodeId && state === "agreed",
    );
    const parent = known.find(({ id }) => id === row.parentId);
    if (parent) {
      const { indicator } = await planOf(deed, row.indicator);
      const gone = new Set(before.map(({ id }) => id));
      const siblings = known.filter(({ id, parentId }) => parentId === parent.id && !gone.has(id));
      const nameOf = await nodeNames(ask, [parent, ...siblings]);
      const named = (one: typeof row) => ({ ...one, nodeName: nameOf(one) ?? one.nodeId });
      const fault = checkCascade(indicator, named(parent), siblings.map(named));
      if (fault) throw cascadeRefusal(fault);
    }
    await supersede(
      tx,
      tenantId,
      before.map(({ id }) => id),
    );
    await hangBelow(
      tx,
      tenantId,
      before.map(({ id }) => id),
      row.id,
    );
    await markAgreed(tx, tenantId, row.id, by, now);
    audit({ subject: `target:${row.id}`, before: { state: "proposed" }, after: { state: "agreed" } });
    return {};
  },
});
