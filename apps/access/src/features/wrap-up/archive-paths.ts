import type { ArchiveNode } from "@quintet/access/contract";
import type { z } from "zod";

export type ArchivePath = { code: string; path: string };
const between = " › ";

/** The codes one files under: the leaves of the archive tree, each with its whole path. Rings and orphans end a path early. */
export function archivePaths(nodes: readonly z.infer<typeof ArchiveNode>[]): ArchivePath[] {
  const byCode = new Map(nodes.map((node) => [node.code, node]));
  const parents = new Set(nodes.map((node) => node.parent));
  const pathOf = (code: string): string => {
    const names: string[] = [];
    const seen = new Set<string>();
    for (
      let node = byCode.get(code);
      node && !seen.has(node.code);
      node = node.parent ? byCode.get(node.parent) : undefined
    ) {
      seen.add(node.code);
      names.unshift(node.name);
    }
    return names.join(between);
  };
  return nodes.filter((node) => !parents.has(node.code)).map((node) => ({ code: node.code, path: pathOf(node.code) }));
}

/** The codes whose path or code holds every word; those whose last name holds the first word stand first. */
export function findArchivePaths(paths: readonly ArchivePath[], query: string): ArchivePath[] {
  const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
  const [first] = terms;
  if (first === undefined) return [...paths];
  const found = paths.filter(({ code, path }) => {
    const text = `${path} ${code}`.toLowerCase();
    return terms.every((term) => text.includes(term));
  });
  const isNear = ({ path }: ArchivePath) => (path.split(between).at(-1)?.toLowerCase().includes(first) ? 0 : 1);
  return found.sort((a, b) => isNear(a) - isNear(b));
}
