export type Stretch = { at: number; text: string; strong: boolean };
export type Line = { at: number; stretches: Stretch[] };
export type Block =
  | { kind: "paragraph"; at: number; line: Line }
  | { kind: "clause"; at: number; mark: string; line: Line }
  | { kind: "list"; at: number; items: Line[] };

// A pair that touches a third star is no pair: what it means could be read in two ways.
const strong = /(?<!\*)\*\*([^*\n]+)\*\*(?!\*)/g;
const bullet = /^\s*- (.*)$/;
const clause = /^([一二三四五六七八九十]{1,3}、|\d{1,2}[.、)）]\s?|[（(][一二三四五六七八九十\d]{1,3}[）)])(.+)$/;

/** `**strong**` within a line; stars without their partner are only stars. */
export function stretchesOf(line: string): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (at: number, text: string, isStrong: boolean) => {
    if (text !== "") stretches.push({ at, text, strong: isStrong });
  };
  let at = 0;
  for (const found of line.matchAll(strong)) {
    add(at, line.slice(at, found.index), false);
    add(found.index, found[1] ?? "", true);
    at = found.index + found[0].length;
  }
  add(at, line.slice(at), false);
  return stretches;
}

/** The plain text of an article for reading: paragraphs, numbered clauses and lists. Blank lines only part. */
export function parseArticle(text: string): Block[] {
  const blocks: Block[] = [];
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    if (raw.trim() === "") continue;
    const item = bullet.exec(raw);
    const last = blocks.at(-1);
    if (item) {
      const line = { at, stretches: stretchesOf(item[1] ?? "") };
      if (last?.kind === "list") last.items.push(line);
      else blocks.push({ kind: "list", at, items: [line] });
      continue;
    }
    const numbered = clause.exec(raw.trim());
    if (numbered) {
      const [, mark = "", rest = ""] = numbered;
      blocks.push({ kind: "clause", at, mark: mark.trim(), line: { at, stretches: stretchesOf(rest) } });
    } else blocks.push({ kind: "paragraph", at, line: { at, stretches: stretchesOf(raw.trim()) } });
  }
  return blocks;
}

/** The text as somebody would send it: without the stars of strong words. */
export const plainText = (text: string): string => text.replace(strong, "$1");
