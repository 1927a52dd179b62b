import { ArticleKind, ArticleState } from "@quintet/knowledge/contract";

/** The map's address: a topic, a question, and what narrows the list. */
export type MapAddress = { topic?: string; q?: string; kind?: ArticleKind; state?: ArticleState };
/** An article's address: the question it was found by, the version shown, the version compared with. */
export type ArticleAddress = { q?: string; version?: number; compare?: number };
type Unknown = Record<string, unknown>;

// The router reads numbers out of addresses; a question may be one.
const text = (value: unknown): string | undefined => {
  const said = typeof value === "number" ? String(value) : value;
  return typeof said === "string" && said !== "" ? said.slice(0, 200) : undefined;
};
const count = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isInteger(value) && value > 0 ? value : undefined;

function withoutGaps<Shape extends object>(shape: Shape): { [Key in keyof Shape]: Exclude<Shape[Key], undefined> } {
  const kept = Object.entries(shape).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [Key in keyof Shape]: Exclude<Shape[Key], undefined> };
}

export function parseMap({ topic, q, kind, state }: Unknown): MapAddress {
  return withoutGaps({
    topic: text(topic),
    q: text(q),
    kind: ArticleKind.safeParse(kind).data,
    state: ArticleState.safeParse(state).data,
  });
}

export function parseArticleAddress({ q, version, compare }: Unknown): ArticleAddress {
  return withoutGaps({ q: text(q), version: count(version), compare: count(compare) });
}

/** As the router writes them: words bare, and quoted only where a bare one would be read as something else. */
function queryOf(values: Readonly<Record<string, string | number | undefined>>): string {
  const pairs = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) continue;
    pairs.set(key, typeof value === "string" && isPlain(value) ? value : JSON.stringify(value));
  }
  const query = pairs.toString();
  return query === "" ? "" : `?${query}`;
}

function isPlain(value: string): boolean {
  try {
    JSON.parse(value);
    return false;
  } catch {
    return true;
  }
}

export const mapPath = (address: MapAddress): string => `/knowledge/${queryOf(address)}`;
export const articlePath = (id: string, address: ArticleAddress = {}): string =>
  `/knowledge/articles/${encodeURIComponent(id)}${queryOf(address)}`;
export const editPath = (id: string): string => `/knowledge/articles/${encodeURIComponent(id)}/edit`;
export const newPath = (topic?: string): string => `/knowledge/new${queryOf({ topic })}`;

/** The id in an article's address, with or without the app's base; undefined elsewhere. */
export function articleOfPath(path: string): string | undefined {
  const id = /\/articles\/([^/?#]+)/.exec(path)?.[1];
  return id === undefined ? undefined : decodeURIComponent(id);
}
