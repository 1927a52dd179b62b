import { accessMay } from "@quintet/access/contract";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { useMay } from "../session/me.tsx";

type Node = { code: string; parent: string | null; name: string };

/** The way to a node from the root of the archive tree: 增值业务 › 合作方 › 重复扣费. The code where the tree lacks it. */
export function archiveWay(code: string, nodes: readonly Node[]): string {
  const byCode = new Map(nodes.map((node) => [node.code, node]));
  const names: string[] = [];
  const seen = new Set<string>();
  for (let at: string | null = code; at !== null && !seen.has(at); ) {
    seen.add(at);
    const node = byCode.get(at);
    if (!node) break;
    names.unshift(node.name);
    at = node.parent;
  }
  return names.join(" › ") || code;
}

/** Where a case is archived, in words for those who may read the tree, as a code for the others. */
export function useArchiveName(code: string | null): string | null {
  const may = useMay(accessMay.readArchiveTree);
  const tree = useQuery({
    ...useApi().access.readArchiveTree.queryOptions({}),
    enabled: may && code !== null,
    staleTime: 600_000,
  });
  return code === null ? null : archiveWay(code, tree.data?.nodes ?? []);
}
