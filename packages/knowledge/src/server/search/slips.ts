const keys = [..."abcdefghijklmnopqrstuvwxyz"];

/** Every spelling one insertion, removal, replacement or swap of neighbours away, so that each can be looked up by equality. */
export function slipsOf(letters: string): string[] {
  const found = new Set<string>();
  for (let at = 0; at <= letters.length; at++) {
    const head = letters.slice(0, at);
    const [one = "", two = ""] = letters.slice(at);
    const rest = letters.slice(at + 1);
    for (const key of keys) found.add(`${head}${key}${letters.slice(at)}`);
    if (one === "") continue;
    found.add(`${head}${rest}`);
    for (const key of keys) found.add(`${head}${key}${rest}`);
    if (two !== "") found.add(`${head}${two}${one}${letters.slice(at + 2)}`);
  }
  found.delete(letters);
  return [...found];
}
