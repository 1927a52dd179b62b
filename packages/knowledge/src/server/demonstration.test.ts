import { beforeAll, describe, expect, test } from "vitest";
import { ArticleKind, SaveArticle } from "../contract/index.ts";
import { textFor } from "../core/index.ts";
import { readArticle } from "./demonstration/read-article.ts";
import { type Demonstration, loadDemonstration } from "./demonstration.ts";

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await loadDemonstration();
});

describe("the demonstration", () => {
  test("it holds articles of every kind, many questions and many groups of synonyms", () => {
    expect(demonstration.articles.length).toBeGreaterThanOrEqual(66);
    expect(new Set(demonstration.articles.map(({ kind }) => kind))).toEqual(new Set(ArticleKind.options));
    expect(demonstration.questions.length).toBeGreaterThanOrEqual(60);
    expect(demonstration.synonyms.length).toBeGreaterThanOrEqual(40);
  });
  test("each article could be saved by an editor as it stands", () => {
    const id = "00000000-0000-7000-8000-000000000000";
    for (const { code, title, kind, keywords, synonyms, fields, renditions, validFrom } of demonstration.articles) {
      const saved = SaveArticle.safeParse({
        articleId: null,
        baseVersion: null,
        code,
        title,
        kind,
        topicId: id,
        keywords: [...keywords, ...synonyms],
        fields,
        renditions,
        validFrom: `${validFrom}T00:00:00+08:00`,
        validUntil: null,
      });
      expect(saved.error?.issues ?? [], code).toEqual([]);
    }
  });
  test("the internal text of each article is a full one, and no text shows a placeholder", () => {
    for (const { code, renditions, fields } of demonstration.articles) {
      const internal = textFor("internal", renditions, fields);
      expect(internal.ok && internal.text.length >= 120 && internal.text.length <= 500, code).toBe(true);
      for (const reader of ["external", "partner"] as const) {
        const text = textFor(reader, renditions, fields);
        expect(text.ok ? text.text : "", `${code} ${reader}`).not.toMatch(/\{\{|\}\}/);
      }
    }
  });
  test("no question is simply the title of its article", () => {
    const titles = new Set(demonstration.articles.map(({ title }) => title));
    for (const { question } of demonstration.questions) expect(titles.has(question)).toBe(false);
  });
});

describe("a file with a slip of the pen", () => {
  const file = (head: string, body = "## 对内\n\n月费{{price}}"): string =>
    `---\n\ncode: TF-900\ntitle: 试验\nkind: product\ntopic: tariff/mobile\nkeywords: 甲、乙、丙\nfield.price: 9 元\nvalid_from: 2026-01-01\nowner: 市场经营部\n${head}---\n\n${body}\n`;
  test("a correct one is read", () => {
    expect(readArticle("a.md", file("")).renditions).toEqual({
      external: null,
      internal: "月费{{price}}",
      partner: null,
    });
  });
  test.each([
    ["an unknown entry", file("colour: red\n"), "unknown entry colour"],
    ["an entry given twice", file("code: TF-901\n"), "code stands there twice"],
    ["an unknown section", file("", "## 对谁\n\n字"), "unknown section"],
    ["an unknown field", file("", "## 对内\n\n{{price}}{{speed}}"), "unknown-field speed"],
    ["a field nobody asks for", file("field.speed: 1\n"), "fields nobody asks for: speed"],
    ["a date that does not exist", file("valid_until: 2026-02-30\n"), "validUntil"],
    ["no end of the entries", "---\ncode: TF-900\n", "closing --- is missing"],
  ])("%s is reported with the file's name", (_, text, reason) => {
    expect(() => readArticle("a.md", text)).toThrow(reason);
    expect(() => readArticle("a.md", text)).toThrow("a.md: ");
  });
});
