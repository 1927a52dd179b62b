/** Where a text goes: at the caret, in place of what is selected. Answers the new text and where the caret then stands. */
export function insertText(
  text: string,
  { from, until, insert }: { from: number; until: number; insert: string },
): { text: string; caret: number } {
  const before = text.slice(0, from);
  const after = text.slice(until);
  // What stands before keeps its own line when a whole passage is put behind it.
  const gap = before !== "" && !/\s$/.test(before) && insert.includes("\n") ? "\n" : "";
  return { text: `${before}${gap}${insert}${after}`, caret: before.length + gap.length + insert.length };
}

/** Whether `/` or `?` at the caret asks for a list rather than being written: at the start, or after a space. */
export function opensPicker(text: string, caret: number): boolean {
  return caret === 0 ? text === "" : /\s/.test(text[caret - 1] ?? "");
}

/** A script with the names of this conversation in it. Unknown places stay, so that they are seen. */
export function fillScript(text: string, names: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{\s*([^{}\s]+)\s*\}\}/g, (place, name: string) => names[name] ?? place);
}
