export interface GivenLine {
  id: number;
  name: string;
  value: string;
}
type Json = string | number | boolean | null;

const plainName = /^[\p{L}_][\p{L}\p{N}_]{0,63}$/u;
export const isName = (name: string): boolean => plainName.test(name.trim());

/** What somebody typed as a value: numbers and the three words as they are, everything else is text. */
export function readValue(text: string): Json {
  const said = text.trim();
  if (said === "true" || said === "false") return said === "true";
  if (said === "null") return null;
  return /^-?\d+(\.\d+)?$/.test(said) ? Number(said) : text;
}

/** The variables of filled lines; null when a line that has a value has no usable name. Lines without both are none. */
export function readLines(lines: readonly GivenLine[]): Record<string, Json> | null {
  const filled = lines.filter(({ name, value }) => name.trim() !== "" || value.trim() !== "");
  if (filled.some(({ name }) => !isName(name))) return null;
  return Object.fromEntries(filled.map(({ name, value }) => [name.trim(), readValue(value)]));
}
