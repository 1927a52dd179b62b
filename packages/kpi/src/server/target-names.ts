import { partnerNames, personNames, tenantNames, unitNames } from "@quintet/directory/contract";
import type { Look } from "@quintet/rpc";
import type { NodeKind } from "../contract/enums.ts";

const namers = {
  tenant: tenantNames,
  centre: unitNames,
  team: unitNames,
  person: personNames,
  partner: partnerNames,
} as const satisfies Record<NodeKind, unknown>;

export interface NamedNode {
  nodeKind: NodeKind;
  nodeId: string;
}

/** Names of nodes the asker may know; a node without one is not there for him. */
export async function nodeNames(ask: Look<unknown>["ask"], nodes: readonly NamedNode[]) {
  const names = new Map<string, string>();
  for (const kind of new Set(nodes.map(({ nodeKind }) => nodeKind))) {
    const ids = [...new Set(nodes.filter(({ nodeKind }) => nodeKind === kind).map(({ nodeId }) => nodeId))];
    for (const [id, name] of Object.entries(await ask(namers[kind], { ids: ids.slice(0, 1000) })))
      names.set(`${kind}:${id}`, name);
  }
  return ({ nodeKind, nodeId }: NamedNode): string | undefined => names.get(`${nodeKind}:${nodeId}`);
}
