/** The two parts of an article file: what is said about it, and its text. */
export type FrontMatter = { readonly entries: ReadonlyMap<string, string>; readonly body: string };
export type FrontMatterReading =
  | ({ readonly ok: true } & FrontMatter)
  | { readonly ok: false; readonly reason: string };

/**
 * Reads `key: value` lines between two lines of three dashes. Strict on purpose: no nesting, no quoting, every key once,
 * so that a slip of the pen is reported with its line instead of being taken for text.
 */
export function readFrontMatter(file: string): FrontMatterReading {
  const lines = file.replace(/\r\n/g, "\n").split("\n");
  if (lines[0] !== "---") return { ok: false, reason: "line 1: expected ---" };
  const entries = new Map<string, string>();
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line === "---")
      return {
        ok: true,
        entries,
        body: lines
          .slice(at + 1)
          .join("\n")
          .trim(),
      };
    if (line === "") continue;
    const entry = /^([a-z][a-z0-9_.]*): (\S.*)$/.exec(line);
    const [, key, value] = entry ?? [];
    if (key === undefined || value === undefined) return { ok: false, reason: `line ${at + 1}: expected "key: value"` };
    if (entries.has(key)) return { ok: false, reason: `line ${at + 1}: ${key} stands there twice` };
    entries.set(key, value.trim());
  }
  return { ok: false, reason: "the closing --- is missing" };
}
