import { Reader } from "@quintet/knowledge/contract";

export const partNames = ["title", "kind", "topic", "validity", "keywords", "facts", ...Reader.options] as const;
export type PartName = (typeof partNames)[number];
/** What an article says, part by part, as texts that can be compared. */
export type ArticleParts = Readonly<Record<PartName, string>>;

export type Comparable = {
  title: string;
  keywords: readonly string[];
  fields: Readonly<Record<string, string>>;
  renditions: Readonly<Record<Reader, string | null>>;
};

/** @param told the parts that are words of the language on the screen: kind, topic, validity. */
export function partsOf(article: Comparable, told: Pick<ArticleParts, "kind" | "topic" | "validity">): ArticleParts {
  return {
    ...told,
    title: article.title,
    keywords: article.keywords.join("、"),
    facts: Object.entries(article.fields)
      .map(([key, value]) => `${key}: ${value}`)
      .join("\n"),
    external: article.renditions.external ?? "",
    internal: article.renditions.internal ?? "",
    partner: article.renditions.partner ?? "",
  };
}

/** The parts in which two versions differ, in reading order. */
export const changedParts = (before: ArticleParts, after: ArticleParts): PartName[] =>
  partNames.filter((name) => before[name] !== after[name]);
