/** The marks after one row was marked or unmarked. */
export function toggleMark(marked: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(marked);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The marks after everything from `anchor` to `id` was marked, in the order of the list; without an anchor `id` alone. */
export function markRange(
  marked: ReadonlySet<string>,
  order: readonly string[],
  anchor: string | undefined,
  id: string,
): Set<string> {
  const [from, to] = [anchor === undefined ? -1 : order.indexOf(anchor), order.indexOf(id)];
  if (to < 0) return new Set(marked);
  const begin = from < 0 ? to : Math.min(from, to);
  const end = from < 0 ? to : Math.max(from, to);
  return new Set([...marked, ...order.slice(begin, end + 1)]);
}

/** The marks of what is still in the list: what somebody else took meanwhile is not acted on unseen. */
export const stillListed = (marked: ReadonlySet<string>, order: readonly string[]): Set<string> => {
  const listed = new Set(order);
  return new Set([...marked].filter((id) => listed.has(id)));
};
