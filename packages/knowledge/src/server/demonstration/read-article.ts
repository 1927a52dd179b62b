import { z } from "zod";
import { ArticleKind, Fields, type Reader } from "../../contract/index.ts";
import { fieldsAskedFor, type RenditionTexts, renderRendition } from "../../core/index.ts";
import { readFrontMatter } from "./read-front-matter.ts";

const day = z.iso.date();
const text = z.string().trim().min(1);

/** One article of the demonstration, as written: renditions still hold their `{{field}}` places. */
export const DemonstrationArticle = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}-\d{3}$/),
  title: text.max(60),
  kind: ArticleKind,
  /** Home in the knowledge map, a code of topics.json. */
  topic: z.string().regex(/^[a-z-]+(\/[a-z0-9-]+)*$/),
  keywords: z.array(text.max(30)).min(3),
  /** What customers say instead; indexed with the weight of keywords. */
  synonyms: z.array(text.max(30)),
  fields: Fields,
  renditions: z.strictObject({ external: text.nullable(), internal: text, partner: text.nullable() }),
  /** Codes of articles a reader will want next. */
  related: z.array(z.string()),
  validFrom: day,
  validUntil: day.nullable(),
  /** Name of the owning department. */
  owner: text,
});
export type DemonstrationArticle = z.infer<typeof DemonstrationArticle>;

const audienceOf = new Map<string, Reader>([
  ["对外", "external"],
  ["对内", "internal"],
  ["合作方", "partner"],
]);
const plain = [
  "code",
  "title",
  "kind",
  "topic",
  "keywords",
  "synonyms",
  "related",
  "valid_from",
  "valid_until",
  "owner",
];

/** Reads one Markdown file; throws an Error that names the file and what is wrong with it. */
export function readArticle(name: string, file: string): DemonstrationArticle {
  const wrong = (reason: string): Error => new Error(`${name}: ${reason}`);
  const reading = readFrontMatter(file);
  if (!reading.ok) throw wrong(reading.reason);
  const { entries } = reading;
  const list = (key: string): string[] => entries.get(key)?.split("、") ?? [];
  const fields: Record<string, string> = {};
  for (const [key, value] of entries) {
    if (key.startsWith("field.")) fields[key.slice("field.".length)] = value;
    else if (!plain.includes(key)) throw wrong(`unknown entry ${key}`);
  }
  const parsed = DemonstrationArticle.safeParse({
    code: entries.get("code"),
    title: entries.get("title"),
    kind: entries.get("kind"),
    topic: entries.get("topic"),
    keywords: list("keywords"),
    synonyms: list("synonyms"),
    fields,
    renditions: readRenditions(reading.body, wrong),
    related: list("related"),
    validFrom: entries.get("valid_from"),
    validUntil: entries.get("valid_until") ?? null,
    owner: entries.get("owner"),
  });
  if (!parsed.success) throw wrong(z.prettifyError(parsed.error));
  checkFields(parsed.data, wrong);
  return parsed.data;
}

function readRenditions(body: string, wrong: (reason: string) => Error): RenditionTexts {
  const renditions: Record<Reader, string | null> = { external: null, internal: null, partner: null };
  const [before, ...sections] = body.split(/^## /m);
  if (before !== "") throw wrong("text before the first section");
  for (const section of sections) {
    const [heading = "", ...lines] = section.split("\n");
    const audience = audienceOf.get(heading.trim());
    if (audience === undefined) throw wrong(`unknown section ${heading}`);
    if (renditions[audience] !== null) throw wrong(`section ${heading} stands there twice`);
    renditions[audience] = lines.join("\n").trim();
  }
  return renditions;
}

/** Every rendition renders, and every field is asked for somewhere. */
function checkFields({ renditions, fields }: DemonstrationArticle, wrong: (reason: string) => Error): void {
  const asked = new Set<string>();
  for (const rendition of Object.values(renditions)) {
    if (rendition === null) continue;
    const rendered = renderRendition(rendition, fields);
    if (!rendered.ok) throw wrong(`${rendered.reason} ${rendered.field}`);
    for (const field of fieldsAskedFor(rendition)) asked.add(field);
  }
  const unused = Object.keys(fields).filter((field) => !asked.has(field));
  if (unused.length > 0) throw wrong(`fields nobody asks for: ${unused.join(", ")}`);
}
