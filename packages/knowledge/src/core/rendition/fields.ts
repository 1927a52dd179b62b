/** Facts written once and inserted into every rendition: display texts by name, such as `price: "15 元/月"`. */
export type Fields = Readonly<Record<string, string>>;

export type Rendered =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly reason: "unknown-field" | "malformed-placeholder" | "field-holds-placeholder";
      readonly field: string;
    };

const placeholder = /\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/g;

/** Names of the fields a text asks for, each once, in order. */
export const fieldsAskedFor = (text: string): string[] => [
  ...new Set([...text.matchAll(placeholder)].map(([, name]) => name ?? "")),
];

/** Puts the fields into the `{{name}}` places of a text; refuses, naming the field, rather than leave or guess one. */
export function renderRendition(text: string, fields: Fields): Rendered {
  for (const name of fieldsAskedFor(text)) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value === undefined) return { ok: false, reason: "unknown-field", field: name };
    if (value.includes("{{") || value.includes("}}"))
      return { ok: false, reason: "field-holds-placeholder", field: name };
  }
  const rest = text.replace(placeholder, "");
  const broken = /\{\{.{0,30}|.{0,30}\}\}/s.exec(rest)?.[0] ?? (hasBraces(text, fields) ? "{{" : null);
  if (broken !== null) return { ok: false, reason: "malformed-placeholder", field: broken };
  return { ok: true, text: insert(text, fields) };
}

const insert = (text: string, fields: Fields): string =>
  text.replace(placeholder, (_, name: string) => fields[name] ?? "");

/** A brace beside a placeholder could close up with a brace of the value and read as a new placeholder. */
const hasBraces = (text: string, fields: Fields): boolean => /\{\{|\}\}/.test(insert(text, fields));
