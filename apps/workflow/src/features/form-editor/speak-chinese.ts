import { chineseForms } from "./words-zh-cn.ts";

const said = ["placeholder", "title", "aria-label"] as const;
const chinese: Readonly<Record<string, string>> = chineseForms;

/** What a piece of text becomes; white space around it stays. Undefined when the list has no word for it. */
export function inChinese(text: string, words: Readonly<Record<string, string>> = chinese): string | undefined {
  const word = words[text.trim()];
  return word === undefined ? undefined : text.replace(text.trim(), word);
}

function translate(node: Node): void {
  if (node instanceof Text) {
    // What somebody writes as a label of his own is no word of the editor.
    if (node.parentElement?.closest(".fjs-form-field, [contenteditable=true], textarea")) return;
    const word = inChinese(node.data);
    if (word !== undefined) node.data = word;
    return;
  }
  if (!(node instanceof Element)) return;
  for (const name of said) {
    const word = inChinese(node.getAttribute(name) ?? "");
    if (word !== undefined) node.setAttribute(name, word);
  }
  for (const child of node.childNodes) translate(child);
}

/** The form editor knows English alone, so its words are exchanged as it writes them. Returns how to stop. */
export function speakChinese(container: HTMLElement): () => void {
  translate(container);
  const watch = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "childList") for (const node of addedNodes) translate(node);
      else translate(target);
    }
  });
  watch.observe(container, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...said],
  });
  return () => watch.disconnect();
}
