export type Stretch = { at: number; text: string; strong: boolean };
export type Block =
  | { kind: "paragraph"; at: number; line: Stretch[] }
  | { kind: "list"; at: number; ordered: boolean; items: { at: number; line: Stretch[] }[] };

const bullet = /^\s*[-•]\s+(.*)$/;
const numbered = /^\s*\d{1,2}[.)]\s+(.*)$/;

/** `**strong**` within a line; a pair that is not closed stays as it was written. */
export function parseLine(line: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [at, text] of line.split("**").entries()) {
    if (text === "") continue;
    stretches.push({ at, text, strong: at % 2 === 1 });
  }
  const pairs = line.split("**").length - 1;
  return pairs % 2 === 0 ? stretches : [{ at: 0, text: line, strong: false }];
}

/** The plain text of an article as paragraphs and lists. Each line is its own paragraph; blank lines only part. */
export function parseArticle(text: string): Block[] {
  const blocks: Block[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const ordered = numbered.exec(line);
    const item = bullet.exec(line) ?? ordered;
    if (!item) {
      blocks.push({ kind: "paragraph", at, line: parseLine(line.trim()) });
      continue;
    }
    const entry = { at, line: parseLine(item[1] ?? "") };
    const last = blocks.at(-1);
    if (last?.kind === "list" && last.ordered === (ordered !== null)) last.items.push(entry);
    else blocks.push({ kind: "list", at, ordered: ordered !== null, items: [entry] });
  }
  return blocks;
}
