/** A topic as the server lists it; counts include what lies below. */
export type TopicRow = { id: string; parentId: string | null; name: string; articles: number };
export type TopicNode = TopicRow & { children: TopicNode[]; level: number };
/** One visible line of the tree, with its place among its siblings. */
export type TopicLine = { node: TopicNode; at: number; of: number };

/** The topics as a tree in the server's order. A topic whose parent is not among them stands at the top. */
export function treeOf(topics: readonly TopicRow[]): TopicNode[] {
  const known = new Set(topics.map(({ id }) => id));
  const below = (parentId: string | null, level: number): TopicNode[] =>
    topics
      .filter((topic) => (topic.parentId !== null && known.has(topic.parentId) ? topic.parentId : null) === parentId)
      .map((topic) => ({ ...topic, level, children: below(topic.id, level + 1) }));
  return below(null, 1);
}

/** What is on the screen while only some branches are open. */
export function linesOf(tree: readonly TopicNode[], open: ReadonlySet<string>): TopicLine[] {
  return tree.flatMap((node, at) => [
    { node, at: at + 1, of: tree.length },
    ...(open.has(node.id) ? linesOf(node.children, open) : []),
  ]);
}

/** The topic and those above it, from the top; empty when there is no such topic. */
export function pathTo(topics: readonly TopicRow[], id: string | undefined): TopicRow[] {
  const path: TopicRow[] = [];
  for (let next = id; next !== undefined; ) {
    const topic = topics.find((one) => one.id === next);
    if (!topic || path.includes(topic)) break;
    path.unshift(topic);
    next = topic.parentId ?? undefined;
  }
  return path;
}

/** Every topic in the tree's order, for a list to choose from. */
export const flatTopics = (tree: readonly TopicNode[]): TopicNode[] =>
  tree.flatMap((node) => [node, ...flatTopics(node.children)]);
