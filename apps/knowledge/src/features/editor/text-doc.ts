import type { JSONContent } from "@tiptap/react";
import { stretchesOf } from "../article/parse-article.ts";

const bullet = "- ";
const bold = [{ type: "bold" }];

const paragraphOf = (line: string): JSONContent => {
  const content = stretchesOf(line).map(({ text, strong }) => ({
    type: "text",
    text,
    ...(strong ? { marks: bold } : {}),
  }));
  return content.length === 0 ? { type: "paragraph" } : { type: "paragraph", content };
};

/**
 * The stored text as the editor's document: a line is a paragraph, lines that begin with `- ` are one list, `**x**` is
 * bold. Nothing else is read into it, so that `textOf(docOf(text))` is the same text, character for character.
 */
export function docOf(text: string): JSONContent {
  const content: JSONContent[] = [];
  for (const line of text.split("\n")) {
    if (!line.startsWith(bullet)) {
      content.push(paragraphOf(line));
      continue;
    }
    const item = { type: "listItem", content: [paragraphOf(line.slice(bullet.length))] };
    const last = content.at(-1);
    if (last?.type === "bulletList") last.content = [...(last.content ?? []), item];
    else content.push({ type: "bulletList", content: [item] });
  }
  return { type: "doc", content };
}

const isBold = ({ marks }: JSONContent): boolean => marks?.some(({ type }) => type === "bold") ?? false;

/** Neighbours that are both bold are one bold stretch, whatever else may part them. */
function lineOf(paragraph: JSONContent): string {
  let line = "";
  let open = false;
  for (const node of paragraph.content ?? []) {
    const text = node.type === "hardBreak" ? "\n" : (node.text ?? "");
    const strong = isBold(node) && text !== "\n";
    if (strong !== open) line += "**";
    open = strong;
    line += text;
  }
  return open ? `${line}**` : line;
}

/** The editor's document as the text that is stored. */
export function textOf(doc: JSONContent): string {
  const lines = (doc.content ?? []).flatMap((block) =>
    block.type === "bulletList"
      ? (block.content ?? []).flatMap((item) => (item.content ?? []).map((line) => bullet + lineOf(line)))
      : [lineOf(block)],
  );
  return lines.join("\n");
}
