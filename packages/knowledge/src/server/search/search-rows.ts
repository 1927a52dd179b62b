import type { ArticleKind, Reader } from "../../contract/enums.ts";
import { type Fields, fieldsAskedFor, type RenditionTexts, textFor } from "../../core/index.ts";
import type { Chinese } from "../text/chinese.ts";
import { type IndexedText, indexArticle, type Posting } from "../text/index-text.ts";

/** A version about to stand before its readers. */
export type LiveVersion = {
  readonly articleId: string;
  readonly version: number;
  readonly code: string;
  readonly title: string;
  readonly kind: ArticleKind;
  readonly topicId: string;
  readonly keywords: readonly string[];
  readonly fields: Fields;
  readonly renditions: RenditionTexts;
  readonly validFrom: Date | null;
  readonly validUntil: Date | null;
  readonly changedAt: Date;
};

export type SearchRow = Omit<LiveVersion, "renditions"> & {
  readonly reader: Reader;
  readonly titleFolded: string;
  /** The text this reader reads, facts inserted; null on an internal row that only makes the article findable. */
  readonly body: string | null;
  readonly postings: readonly Posting[];
  readonly bigrams: readonly string[];
  readonly sounds: readonly string[];
};

const outside = ["external", "partner"] as const;
const everyReader = ["internal", ...outside] as const;

/** Each word with the most it says in any of the renditions: a longer sum of texts must not count as a weaker one. */
function strongest(texts: readonly IndexedText[]): Posting[] {
  const impacts = new Map<string, number>();
  for (const { postings } of texts)
    for (const { token, impact } of postings) impacts.set(token, Math.max(impact, impacts.get(token) ?? 0));
  return [...impacts].map(([token, impact]) => ({ token, impact }));
}

const factsIn = (text: string, fields: Fields): Fields =>
  Object.fromEntries(
    fieldsAskedFor(text).flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])),
  );

/** What search stores of a live version: a row per outside reader it is written for, and the row of the staff. */
export function searchRowsOf(chinese: Chinese, live: LiveVersion): SearchRow[] {
  const { renditions, ...face } = live;
  const written = everyReader.flatMap((reader) => {
    const text = textFor(reader, renditions, live.fields);
    if (!text.ok) return [];
    const indexed = indexArticle(chinese, { title: live.title, keywords: live.keywords, body: text.text });
    return [{ reader, body: text.text, indexed }];
  });
  const [first] = written;
  if (first === undefined) return [];
  const titleFolded = chinese.fold(live.title);
  const row = (reader: Reader, body: string | null, texts: readonly IndexedText[], fields: Fields): SearchRow => ({
    ...face,
    reader,
    titleFolded,
    body,
    fields,
    postings: strongest(texts),
    bigrams: first.indexed.bigrams,
    sounds: first.indexed.pinyin,
  });
  const staff = written.find(({ reader }) => reader === "internal")?.body ?? null;
  const all = written.map(({ indexed }) => indexed);
  const others = outside.flatMap((reader) => {
    const one = written.find((text) => text.reader === reader);
    return one ? [row(reader, one.body, [one.indexed], factsIn(renditions[reader] ?? "", live.fields))] : [];
  });
  return [row("internal", staff, all, live.fields), ...others];
}
