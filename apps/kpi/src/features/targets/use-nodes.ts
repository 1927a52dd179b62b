import type { NodeKind, Target } from "@quintet/kpi/contract";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";

export interface OrgNode {
  nodeKind: NodeKind;
  nodeId: string;
  nodeName: string;
}

const below: Record<NodeKind, readonly NodeKind[]> = {
  tenant: ["centre", "partner"],
  centre: ["team"],
  team: ["person"],
  person: [],
  partner: [],
};

/** The organisation as nodes of targets: the company, its centres with their teams, its partners, its people. */
export function useNodes() {
  const api = useApi();
  const organisation = useQuery({ ...api.directory.readOrganisation.queryOptions({}), staleTime: 600_000 });
  const units = organisation.data?.units ?? [];
  const centres = units.filter(({ kind }) => kind === "centre");
  /** The centre above a unit, through sections and skill groups. */
  const centreOf = (id: string | null): string | null => {
    const unit = units.find((one) => one.id === id);
    if (!unit) return null;
    return unit.kind === "centre" ? unit.id : centreOf(unit.parentId);
  };
  const company: OrgNode[] = organisation.data
    ? [{ nodeKind: "tenant", nodeId: organisation.data.tenantId, nodeName: organisation.data.tenantName }]
    : [];
  const tops: OrgNode[] = [
    ...company,
    ...centres.map(({ id, name }): OrgNode => ({ nodeKind: "centre", nodeId: id, nodeName: name })),
  ];
  const childrenOf = ({ nodeKind, nodeId }: Pick<Target, "nodeKind" | "nodeId">): OrgNode[] => {
    if (below[nodeKind].includes("centre")) return tops.filter((one) => one.nodeKind === "centre");
    if (nodeKind !== "centre") return [];
    return units
      .filter(({ id, kind }) => kind === "team" && centreOf(id) === nodeId)
      .map(({ id, name }): OrgNode => ({ nodeKind: "team", nodeId: id, nodeName: name }));
  };
  return { query: organisation, tops, childrenOf };
}
