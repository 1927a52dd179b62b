export type TopicNode = { readonly id: string; readonly parentId: string | null; readonly name: string };

/** The topic and those above it, from the top; a ring of parents ends where it closes. */
function lineOf(topics: ReadonlyMap<string, TopicNode>, id: string): TopicNode[] {
  const line: TopicNode[] = [];
  for (let node = topics.get(id); node && !line.includes(node); node = topics.get(node.parentId ?? ""))
    line.unshift(node);
  return line;
}

const byId = (topics: readonly TopicNode[]) => new Map(topics.map((node) => [node.id, node]));

/** Names from the top of the map down to a topic; empty when there is no such topic. */
export const pathOf = (topics: readonly TopicNode[], id: string): string[] =>
  lineOf(byId(topics), id).map(({ name }) => name);

/** Ids of a topic and of all below it. */
export function subtreeOf(topics: readonly TopicNode[], id: string): string[] {
  const known = byId(topics);
  return topics.filter((node) => lineOf(known, node.id).some((above) => above.id === id)).map((node) => node.id);
}

/** How many articles are at home in each topic or below it. */
export function countsInTree(topics: readonly TopicNode[], own: ReadonlyMap<string, number>): Map<string, number> {
  const known = byId(topics);
  const counts = new Map<string, number>();
  for (const [id, number] of own)
    for (const above of lineOf(known, id)) counts.set(above.id, (counts.get(above.id) ?? 0) + number);
  return counts;
}
