export type StringTree = { readonly [key: string]: string | StringTree };

const plural = /_(zero|one|two|few|many|other)$/;

function placeholders(sentence: string): string {
  return [...new Set(sentence.match(/\{\{\s*[\w.]+/g) ?? [])]
    .sort()
    .join(" ")
    .replace(/\{\{\s*/g, "");
}

/** Flat map of dotted key to placeholder names; plural forms of one key count as one. */
function collect(tree: StringTree, prefix = "", into = new Map<string, string>()): Map<string, string> {
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === "string") into.set(path.replace(plural, ""), placeholders(value));
    else collect(value, path, into);
  }
  return into;
}

/**
 * Throws, naming every key which one language has and the other lacks, every empty sentence, and every
 * placeholder they do not share. `assertSameKeys({ "zh-CN": chinese, en: english })` belongs in each app's tests.
 */
export function assertSameKeys(languages: { readonly [language: string]: StringTree }): void {
  const [first, ...others] = Object.entries(languages).map(([name, tree]) => ({ name, keys: collect(tree) }));
  const faults: string[] = [];
  for (const other of others) {
    if (!first) break;
    for (const [key, names] of first.keys) {
      const theirs = other.keys.get(key);
      if (theirs === undefined) faults.push(`${key} is missing in ${other.name}`);
      else if (theirs !== names)
        faults.push(`${key} names {${names}} in ${first.name} but {${theirs}} in ${other.name}`);
    }
    for (const key of other.keys.keys()) if (!first.keys.has(key)) faults.push(`${key} is missing in ${first.name}`);
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
}
