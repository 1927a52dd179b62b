import { sql, type Tx } from "@quintet/db";
import type { Reader } from "../../contract/enums.ts";
import { foldCharacters, highlight, type Mark } from "../../core/index.ts";
import { simplify } from "../text/fold.ts";
import type { Corpus } from "./statistics-store.ts";

export type Shown = { readonly reader: Reader; readonly passage: string; readonly marks: readonly Mark[] };
type Text = { article_id: string; reader: Reader; body: string };

const limits = { passages: 1, length: 120 };
/** Staff are shown the internal text, and another one when the words stand only there. */
const preference: readonly Reader[] = ["internal", "external", "partner"];

/** Simplified and folded; only when that keeps every place. */
const simplified = (text: string): string => {
  const folded = foldCharacters(simplify(foldCharacters(text)));
  return folded.length === text.length ? folded : foldCharacters(text);
};
/** Texts are read as they stand first: to simplify one costs ten times as much, and few are written in traditional characters. */
const readings = [foldCharacters, simplified];
const isHan = /\p{Script=Han}/u;

function bestOf(texts: readonly Text[], terms: readonly string[]): Shown | undefined {
  const ordered = [...texts].sort((left, right) => preference.indexOf(left.reader) - preference.indexOf(right.reader));
  const ways = terms.some((term) => isHan.test(term)) ? readings : readings.slice(0, 1);
  for (const fold of ways) {
    for (const { reader, body } of ordered) {
      const [passage] = highlight(body, terms, limits, fold);
      if (passage !== undefined) return { reader, passage: passage.text, marks: passage.marks };
    }
  }
  const [first] = ordered;
  if (first === undefined) return undefined;
  return { reader: first.reader, passage: (first.body.split("\n", 1)[0] ?? "").slice(0, limits.length), marks: [] };
}

/** For each article the sentence that says most about the terms, from a rendition this reader may read. */
export async function loadPassages(
  tx: Tx,
  { tenantId, reader }: Corpus,
  ids: readonly string[],
  terms: readonly string[],
): Promise<Map<string, Shown>> {
  const readers: readonly Reader[] = reader === "internal" ? preference : [reader];
  const { rows } = await tx.execute<Text>(sql`
    select article_id, reader, body from article_search
    where tenant_id = ${tenantId} and article_id = any(${sql.param([...ids])}::text[])
      and reader = any(${sql.param([...readers])}::text[]) and body is not null`);
  const shown = new Map<string, Shown>();
  for (const id of ids) {
    const best = bestOf(
      rows.filter(({ article_id }) => article_id === id),
      terms,
    );
    if (best !== undefined) shown.set(id, best);
  }
  return shown;
}
