export type MarkRange = { from: number; until: number };
export type TextPart = { from: number; part: string; marked: boolean };

/** Cuts a text at its marks (half-open ranges of UTF-16 units). Marks may touch, overlap or reach beyond the end. */
export function splitByMarks(text: string, marks: readonly MarkRange[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { from, until } of [...marks].sort((a, b) => a.from - b.from)) {
    const start = Math.max(at, from);
    const end = Math.min(text.length, until);
    if (end <= start) continue;
    if (start > at) parts.push({ from: at, part: text.slice(at, start), marked: false });
    parts.push({ from: start, part: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ from: at, part: text.slice(at), marked: false });
  return parts;
}
