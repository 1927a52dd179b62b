import { beforeAll, describe, expect, test } from "vitest";
import {
  type Candidate,
  type CorpusStatistics,
  highlight,
  type Ranked,
  rank,
  recallTokens,
  type SearchQuery,
  searchedWords,
  suggestQuery,
  textFor,
} from "../../core/index.ts";
import { type Demonstration, type DemonstrationArticle, loadDemonstration } from "../demonstration.ts";
import { type Chinese, createChinese } from "./chinese.ts";
import { indexArticle } from "./index-text.ts";
import { parseQuery } from "./parse-query.ts";

type Entry = {
  article: DemonstrationArticle;
  body: string;
  title: string;
  impacts: Map<string, number>;
  bigrams: Set<string>;
  pinyin: readonly string[];
};

const now = new Date("2026-06-01T00:00:00Z");
let demonstration: Demonstration;
let chinese: Chinese;
let corpus: CorpusStatistics;
let entries: Entry[];

beforeAll(async () => {
  demonstration = await loadDemonstration();
  chinese = createChinese(demonstration);
  entries = demonstration.articles.map((article) => {
    const text = textFor("internal", article.renditions, article.fields);
    const body = text.ok ? text.text : "";
    const keywords = [...article.keywords, ...article.synonyms];
    const indexed = indexArticle(chinese, { title: article.title, keywords, body });
    const impacts = new Map(indexed.postings.map(({ token, impact }) => [token, impact]));
    const title = chinese.fold(article.title);
    return { article, body, title, impacts, bigrams: new Set(indexed.bigrams), pinyin: indexed.pinyin };
  });
  corpus = {
    documents: entries.length,
    frequency: (token) => entries.filter(({ impacts }) => impacts.has(token)).length,
  };
});

/** What the server does with SQL, over a list: candidates by the recall words or by pinyin, then the shared ranking. */
function find(query: SearchQuery): Ranked[] {
  const recall = recallTokens(query, corpus).flatMap(({ token, synonyms }) => [token, ...synonyms]);
  const words = searchedWords(query);
  const candidates = entries.flatMap(({ article, title, impacts, bigrams, pinyin }): Candidate[] => {
    const sounds = query.pinyin !== null && pinyin.some((form) => form.startsWith(query.pinyin ?? "?"));
    if (!sounds && !recall.some((word) => impacts.has(word))) return [];
    return [
      {
        id: article.code,
        title,
        hits: new Map(words.flatMap((word) => (impacts.has(word) ? [[word, impacts.get(word) ?? 0] as const] : []))),
        bigrams: new Set(query.bigrams.filter((piece) => bigrams.has(piece))),
        pinyin: sounds,
        kind: article.kind,
        changedAt: new Date(article.validFrom),
        uses: 0,
        rating: null,
      },
    ];
  });
  return rank(candidates, query, corpus, now);
}
const ask = (text: string): string[] => find(parseQuery(chinese, text)).map(({ id }) => id);

describe("finding an article by a question", () => {
  test("nine of ten real questions find their article among the first ten", () => {
    let recalled = 0;
    let first = 0;
    let reciprocal = 0;
    const misses: string[] = [];
    for (const { question, expects } of demonstration.questions) {
      const place = ask(question).indexOf(expects) + 1;
      if (place >= 1 && place <= 10) recalled++;
      if (place === 1) first++;
      else misses.push(`${place || "-"} ${expects} ${question}`);
      reciprocal += place === 0 ? 0 : 1 / place;
    }
    const count = demonstration.questions.length;
    const figures = [recalled / count, first / count, reciprocal / count].map((figure) => figure.toFixed(3));
    console.info(`questions ${count}, Recall@10 ${figures[0]}, hit@1 ${figures[1]}, MRR ${figures[2]}`);
    if (process.env.SHOW_MISSES) console.info(misses.join("\n"));
    expect(recalled / count).toBeGreaterThanOrEqual(0.9);
  });
  test("the running conversation about a double charge finds the rule for double charges first", () => {
    const query = suggestQuery(
      [
        { from: "agent", text: "您好，五联客服，请问有什么可以帮您？" },
        {
          from: "customer",
          text: "你好，这个月话费多了 15 块，我查了一下是悦听会员扣了两次，我只开通过一次啊？",
        },
      ],
      chinese,
      corpus,
    );
    expect(find(query)[0]?.id).toBe("BL-001");
  });
  test.each(["重复扣费", "cfkf", "chongfukoufei", "chongfukou", "重複扣費", "扣了两次", "重复口费"])(
    "“%s” finds the rule for double charges first",
    (typed) => {
      expect(ask(typed)[0]).toBe("BL-001");
    },
  );
  test.each([
    ["ＶｏＬＴＥ", "NW-002"],
    ["fttr", "BB-005"],
    ["esim", "RN-003"],
    ["国际漫游", "RM-001"],
    ["xhzw", "MP-001"],
    ["5G畅享129", "TF-001"],
    ["LOS红灯", "BB-003"],
  ])("“%s” finds %s among the first three", (typed, code) => {
    expect(ask(typed).slice(0, 3)).toContain(code);
  });
  test("a greeting, an empty text and nonsense find nothing", () => {
    for (const text of ["", "   ", "你好", "，。！"]) expect(ask(text)).toEqual([]);
  });
});

test("the passage shown for a question is the article's own sentence", () => {
  const rule = entries.find(({ article }) => article.code === "BL-001");
  const [passage] = highlight(rule?.body ?? "", searchedWords(parseQuery(chinese, "重复扣费多久退回")));
  expect(rule?.body).toContain(passage?.text ?? "?");
  expect(passage?.marks.length).toBeGreaterThan(0);
});
