export type ListMove = { from: number; count: number; page?: number };

/**
 * Where a key leads in a list of `count` items: j, ArrowDown and k, ArrowUp by one; PageUp, PageDown by `page`
 * (default 10); Home, End to the ends. `undefined` for other keys and for empty lists.
 */
export function moveInList(key: string, { from, count, page = 10 }: ListMove): number | undefined {
  if (count === 0) return undefined;
  const goals: Partial<Record<string, number>> = {
    j: from + 1,
    ArrowDown: from + 1,
    k: from - 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: count - 1,
  };
  const goal = goals[key];
  return goal === undefined ? undefined : Math.min(count - 1, Math.max(0, goal));
}
