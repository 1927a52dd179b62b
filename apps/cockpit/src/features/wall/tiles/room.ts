const HEAD = 92;
const ROW = 37;

/** How many rows of a list a tile of this height shows, and how many are left unsaid. */
export function roomFor(count: number, height: number): { shown: number; more: number } {
  const room = Math.max(1, Math.floor((height - HEAD) / ROW));
  if (count <= room) return { shown: count, more: 0 };
  // The line that says how many more takes the place of a row.
  const shown = Math.max(1, room - 1);
  return { shown, more: count - shown };
}
