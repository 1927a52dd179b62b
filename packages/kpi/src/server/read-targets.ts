import type { Dimension } from "@quintet/cockpit/contract";
import { personNames } from "@quintet/directory/contract";
import { query } from "@quintet/rpc";
import type { NodeKind } from "../contract/enums.ts";
import { kpiMay } from "../contract/permissions.ts";
import { type CascadeFault, ReadTargets, type Target, TargetTree } from "../contract/target.ts";
import { cascadeRule, checkCascade, isPerPerson } from "../core/target/cascade.ts";
import { periodSpan } from "../core/target/period-span.ts";
import { evaluateIndicator, planOf } from "./evaluate-indicator.ts";
import { nodeNames } from "./target-names.ts";
import { loadTargets, type TargetRow } from "./target-store.ts";

const dimensions: Record<NodeKind, Dimension> = {
  tenant: "tenantId",
  centre: "centreId",
  team: "teamId",
  person: "personId",
  partner: "partnerId",
};

/** Every parent whose children in force do not come to it. */
function faultsOf(
  indicator: Parameters<typeof checkCascade>[0],
  targets: readonly (Parameters<typeof checkCascade>[1] & { id: string; parentId: string | null })[],
): CascadeFault[] {
  return targets.flatMap((parent) => {
    const children = targets.filter(({ parentId }) => parentId === parent.id);
    return children.length ? (checkCascade(indicator, parent, children) ?? []) : [];
  });
}

const told = (row: TargetRow, name: string, people: Record<string, string>): Target => ({
  id: row.id,
  indicator: row.indicator,
  indicatorVersion: row.indicatorVersion,
  period: row.period,
  nodeKind: row.nodeKind,
  nodeId: row.nodeId,
  nodeName: name,
  parentId: row.parentId,
  value: row.value,
  band: row.band,
  weight: row.weight,
  origin: row.origin,
  state: row.state,
  proposedBy: row.proposedBy,
  proposedByName: people[row.proposedBy] ?? row.proposedBy,
  proposedAt: row.proposedAt.toISOString(),
  agreedByName: row.agreedBy === null ? null : (people[row.agreedBy] ?? row.agreedBy),
  agreedAt: row.agreedAt?.toISOString() ?? null,
});

/** The targets of an indicator in a period with what was reached so far, and what does not add up (KPI-4). */
export const readTargets = query({
  permission: kpiMay.readTargets,
  input: ReadTargets,
  output: TargetTree,
  run: async (look) => {
    const { tx, actor, input, ask } = look;
    const plan = await planOf(look, input.indicator);
    const { indicator } = plan;
    const rows = await loadTargets(tx, actor.tenantId, input.indicator, input.period);
    const nameOf = await nodeNames(ask, rows);
    const people = await ask(personNames, {
      ids: [...new Set(rows.flatMap(({ proposedBy, agreedBy }) => [proposedBy, ...(agreedBy ? [agreedBy] : [])]))],
    });
    const targets = rows.map((row) => told(row, nameOf(row) ?? row.nodeId, people));
    const actuals: Record<string, number | null> = {};
    const span = periodSpan(input.period);
    for (const kind of new Set(["centre", ...rows.map(({ nodeKind }) => nodeKind)] as const)) {
      const by = dimensions[kind];
      if (!indicator.dimensions.includes(by)) continue;
      for (const { value } of await evaluateIndicator(look, plan, { span, filters: {}, by, grain: "none" }))
        if (value.key !== null) actuals[`${kind}:${value.key}`] = value.value;
    }
    const rule = cascadeRule(indicator);
    return { targets, faults: faultsOf(indicator, targets), actuals, rule, personsAllowed: isPerPerson(indicator) };
  },
});
