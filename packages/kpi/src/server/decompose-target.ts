import { Nothing, personOf } from "@quintet/directory/contract";
import { DomainError, principalOf } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import type { NodeKind } from "../contract/enums.ts";
import { kpiMay } from "../contract/permissions.ts";
import { type CascadeFault, DecomposeTarget } from "../contract/target.ts";
import { checkCascade } from "../core/target/cascade.ts";
import { planOf } from "./evaluate-indicator.ts";
import { nodeNames } from "./target-names.ts";
import { addTargets, loadTargets, lockTarget, supersede, type TargetRow } from "./target-store.ts";

/** What may stand below what. */
const below: Record<NodeKind, readonly NodeKind[]> = {
  tenant: ["centre", "partner"],
  centre: ["team"],
  team: ["person"],
  person: [],
  partner: [],
};

const short = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Says which node does not fit and by how much. */
export const cascadeRefusal = ({ reason, nodeName, found, expected, by }: CascadeFault): DomainError =>
  new DomainError(
    "UNPROCESSABLE",
    reason,
    `${nodeName}: ${short(found)} against ${short(expected)}, off by ${short(by)}`,
  );

type Child = DecomposeTarget["children"][number];

/** Whose rows the children are: a centre's and team's own, a person's own too. */
async function scopeOf(deed: Deed<unknown>, parent: TargetRow, child: Child) {
  if (child.nodeKind === "centre") return { centreId: child.nodeId, teamId: null, ownerId: null };
  if (child.nodeKind === "team") return { centreId: parent.nodeId, teamId: child.nodeId, ownerId: null };
  if (child.nodeKind !== "person") return { centreId: null, teamId: null, ownerId: null };
  const person = await deed.ask(personOf, { personId: child.nodeId });
  if (person?.teamId !== parent.nodeId)
    throw new DomainError("UNPROCESSABLE", "not-in-this-team", `${child.nodeId} is not in this team`);
  return { centreId: parent.centreId, teamId: parent.nodeId, ownerId: child.nodeId };
}

function refuseMisplaced(parent: TargetRow, children: readonly Child[]): void {
  const misplaced = children.find(({ nodeKind }) => !below[parent.nodeKind].includes(nodeKind));
  if (misplaced)
    throw new DomainError("UNPROCESSABLE", "not-below", `a ${misplaced.nodeKind} is not below a ${parent.nodeKind}`);
  if (new Set(children.map(({ nodeId }) => nodeId)).size < children.length)
    throw new DomainError("UNPROCESSABLE", "twice", "a node is named twice");
}

/** Divides a target among the nodes below it, all at once; what does not come to it is refused (KPI-4). */
export const decomposeTarget = command({
  permission: kpiMay.setTargets,
  input: DecomposeTarget,
  output: Nothing,
  run: async (deed) => {
    const { tx, actor, input, now, newId, ask, audit } = deed;
    const { tenantId } = actor;
    const parent = await lockTarget(tx, tenantId, input.targetId);
    if (!parent) throw new DomainError("NOT_FOUND", "not-found", "not found");
    if (parent.state === "superseded") throw new DomainError("CONFLICT", "superseded", "a later target took its place");
    refuseMisplaced(parent, input.children);
    const { indicator } = await planOf(deed, parent.indicator);
    const nameOf = await nodeNames(ask, [parent, ...input.children]);
    const named = input.children.map((child) => ({ ...child, nodeName: nameOf(child) ?? "" }));
    if (named.some(({ nodeName }) => nodeName === "")) throw new DomainError("NOT_FOUND", "not-found", "no such node");
    const fault = checkCascade(indicator, { ...parent, nodeName: nameOf(parent) ?? parent.nodeId }, named);
    if (fault) throw cascadeRefusal(fault);
    const known = await loadTargets(tx, tenantId, parent.indicator, parent.period);
    await supersede(
      tx,
      tenantId,
      known.filter(({ parentId }) => parentId === parent.id).map(({ id }) => id),
    );
    const rows: Parameters<typeof addTargets>[1][number][] = [];
    for (const child of input.children)
      rows.push({
        tenantId,
        id: newId(),
        indicator: parent.indicator,
        indicatorVersion: indicator.version,
        period: parent.period,
        nodeKind: child.nodeKind,
        nodeId: child.nodeId,
        parentId: parent.id,
        value: child.value,
        band: parent.band,
        weight: child.weight,
        origin: "cascaded",
        state: "proposed",
        ...(await scopeOf(deed, parent, child)),
        proposedBy: principalOf(actor),
        proposedAt: now,
      });
    await addTargets(tx, rows);
    audit({ subject: `target:${parent.id}`, after: input.children });
    return {};
  },
});
