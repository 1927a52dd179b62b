import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type DemonstrationArticle, readArticle } from "./demonstration/read-article.ts";
import type { DictionaryWord } from "./text/segment.ts";

export type DemonstrationTopic = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly children: readonly DemonstrationTopic[];
};
const Topic: z.ZodType<DemonstrationTopic> = z.strictObject({
  code: z.string().min(1),
  name: z.string().min(1),
  nameEn: z.string().min(1),
  get children() {
    return z.array(Topic);
  },
});
const Synonyms = z.array(z.array(z.string().min(1)).min(2));
const Questions = z.array(z.strictObject({ question: z.string().min(1), expects: z.string() }));

export type Demonstration = {
  readonly articles: readonly DemonstrationArticle[];
  readonly topics: readonly DemonstrationTopic[];
  readonly synonyms: readonly (readonly string[])[];
  readonly dictionary: readonly DictionaryWord[];
  /** Real ways of asking, each with the code of the article that answers. */
  readonly questions: readonly { readonly question: string; readonly expects: string }[];
};

export type { DemonstrationArticle };

/** The folder shipped with this package. */
const demonstrationFolder = fileURLToPath(new URL("../../demonstration", import.meta.url));

/** Reads and checks the whole demonstration; throws an Error that names the file or the code that does not fit. */
export async function loadDemonstration(folder: string = demonstrationFolder): Promise<Demonstration> {
  const json = async <T>(name: string, shape: z.ZodType<T>): Promise<T> => {
    const parsed = shape.safeParse(JSON.parse(await readFile(join(folder, name), "utf8")));
    if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  };
  const demonstration = {
    articles: await loadArticles(join(folder, "articles")),
    topics: await json("topics.json", z.array(Topic)),
    synonyms: await json("synonyms.json", Synonyms),
    questions: await json("questions.json", Questions),
    dictionary: readDictionary(await readFile(join(folder, "dictionary.txt"), "utf8")),
  };
  checkReferences(demonstration);
  return demonstration;
}

async function loadArticles(folder: string): Promise<DemonstrationArticle[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".md")).sort();
  return Promise.all(names.map(async (name) => readArticle(name, await readFile(join(folder, name), "utf8"))));
}

/** One word a line, its part of speech after a space; lines that begin with # are remarks. */
function readDictionary(file: string): DictionaryWord[] {
  const lines = file.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return lines.map((line) => {
    const [word = "", tag = "n", ...rest] = line.trim().split(" ");
    if (rest.length > 0) throw new Error(`dictionary.txt: too many words in "${line}"`);
    return { word, tag };
  });
}

const topicCodes = (topics: readonly DemonstrationTopic[]): string[] =>
  topics.flatMap(({ code, children }) => [code, ...topicCodes(children)]);

function checkReferences({ articles, topics, questions }: Demonstration): void {
  const codes = new Set(articles.map(({ code }) => code));
  const known = new Set(topicCodes(topics));
  if (codes.size !== articles.length) throw new Error("two articles have the same code");
  for (const { code, topic, related } of articles) {
    if (!known.has(topic)) throw new Error(`${code}: unknown topic ${topic}`);
    for (const other of related) if (!codes.has(other)) throw new Error(`${code}: unknown related article ${other}`);
  }
  for (const { question, expects } of questions) {
    if (!codes.has(expects)) throw new Error(`questions.json: ${expects} of "${question}" does not exist`);
  }
}
