import { type CastName, openWorld } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { archiveArticle } from "./archive-article.ts";
import { loadDemonstration } from "./demonstration.ts";
import { loadDemonstrationArticles } from "./load-demonstration-articles.ts";
import { publishArticle } from "./publish-article.ts";
import { saveArticle } from "./save-article.ts";
import { searchArticles } from "./search-articles.ts";
import { suggestArticles } from "./suggest-articles.ts";

const world = await openWorld();
const search = (who: CastName, text: string, more: object = {}) =>
  world.as(who).query(searchArticles, { text, ...more });
const codes = async (who: CastName, text: string, more: object = {}) =>
  (await search(who, text, more)).hits.map(({ code }) => code);

beforeAll(() => world.work("gd", async (deed) => void (await loadDemonstrationArticles(deed))));

describe("finding an article", () => {
  test("loading the demonstration twice loads it once", async () => {
    await world.work("gd", async (deed) => {
      expect(await loadDemonstrationArticles(deed)).toEqual({ articles: 0 });
    });
    const counted = await world.admin((client) =>
      client.query("select count(*)::int as articles, count(live_version)::int as live from article"),
    );
    expect(counted.rows).toEqual([{ articles: 85, live: 85 }]);
  });
  test.each(["重复扣费", "cfkf", "chongfukoufei", "chongfukou", "重複扣費", "扣了两次", "重复口费", "chongfukoufie"])(
    "“%s” finds the rule for double charges first, or is put right to what does",
    async (typed) => {
      const { hits, didYouMean } = await search("agent", typed);
      const [first] = hits.length > 0 ? hits : (await search("agent", didYouMean ?? "?")).hits;
      expect(first?.code).toBe("BL-001");
    },
  );
  test("a word of the same sound is offered as what was meant, a right word is not questioned", async () => {
    expect((await search("agent", "重复口费")).didYouMean).toBe("重复扣费");
    expect((await search("agent", "chongfukoufie")).didYouMean).toBe("重复扣费");
    expect((await search("agent", "重复扣费")).didYouMean).toBeNull();
    expect((await search("agent", "国际漫游怎么开通")).didYouMean).toBeNull();
  });
  test("the parts of a score add up to it, and the marks show the words", async () => {
    const [hit] = (await search("agent", "重复扣费")).hits;
    expect(hit?.because.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(hit?.score ?? 0);
    const marked = hit?.titleMarks.map(({ from, until }) => hit.title.slice(from, until));
    expect(marked).toContain("重复扣费");
    expect(hit?.marks.length).toBeGreaterThan(0);
  });
  test("kind and topic narrow the list and its count", async () => {
    const all = await search("agent", "扣费", { limit: 50 });
    const policies = await search("agent", "扣费", { kind: "policy", limit: 50 });
    const billing = await search("agent", "扣费", { topicId: "billing", limit: 50 });
    expect(all.total).toBeGreaterThan(policies.total);
    expect(policies.hits.length).toBe(policies.total);
    expect(new Set(policies.hits.map(({ kind }) => kind))).toEqual(new Set(["policy"]));
    expect(billing.hits.map(({ code }) => code)).toContain("BL-001");
    expect(billing.total).toBeLessThan(all.total);
  });
  test("greetings, punctuation and quotes find nothing and break nothing", async () => {
    for (const text of ["你好", "，。！", "'; drop table article; --", "\\", "%_", "🙂"]) {
      await expect(search("agent", text)).resolves.toMatchObject({ hits: expect.any(Array) });
    }
    expect(await search("agent", "你好")).toEqual({ hits: [], total: 0, didYouMean: null });
  });
  test("nine of ten real questions find their article among the first ten, through the database", async () => {
    const { questions } = await loadDemonstration();
    let recalled = 0;
    let reciprocal = 0;
    const times: number[] = [];
    for (const { question, expects } of questions) {
      const begun = performance.now();
      const place = (await codes("agent", question)).indexOf(expects) + 1;
      times.push(performance.now() - begun);
      if (place > 0) recalled++;
      reciprocal += place === 0 ? 0 : 1 / place;
    }
    times.sort((left, right) => left - right);
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
    const figures = [recalled / questions.length, reciprocal / questions.length].map((one) => one.toFixed(3));
    console.info(
      `${questions.length} questions over 85 articles: Recall@10 ${figures[0]}, MRR ${figures[1]}, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
    );
    expect(recalled / questions.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe("the running conversation", () => {
  const turns = [
    { from: "agent" as const, text: "您好，五联客服，请问有什么可以帮您？" },
    {
      from: "customer" as const,
      text: "你好，这个月话费多了 15 块，我查了一下是悦听会员扣了两次，我只开通过一次啊？",
    },
  ];
  test("about a double charge brings the rule for double charges first", async () => {
    const { hits, query } = await world.as("agent").query(suggestArticles, { turns });
    expect(hits[0]?.code).toBe("BL-001");
    expect(hits).toHaveLength(3);
    expect(query).toContain("扣");
  });
  test("that has only begun brings nothing", async () => {
    const greeting = [{ from: "customer" as const, text: "你好，在吗？" }];
    expect(await world.as("agent").query(suggestArticles, { turns: greeting })).toEqual({ query: "", hits: [] });
  });
});

describe("who finds what", () => {
  const draft = {
    articleId: null,
    baseVersion: null,
    topicId: "billing-refund",
    kind: "policy" as const,
    keywords: ["退订核验"],
    fields: { limit: "50 元", secret: "内部口令七" },
    validFrom: "2026-01-01T00:00:00Z",
    validUntil: null,
  };
  async function publish(
    code: string,
    title: string,
    renditions: Record<"external" | "internal" | "partner", string | null>,
  ) {
    const saved = await world.as("editor").command(saveArticle, { ...draft, code, title, renditions });
    await world.as("business").command(publishArticle, { articleId: saved.articleId, version: saved.version });
    return saved.articleId;
  }
  let mixed = "";
  beforeAll(async () => {
    mixed = await publish("XX-001", "三方读者各有其文", {
      external: "客户读到的是昙花锁定，额度 {{limit}}。",
      internal: "员工读到的是麒麟回拨，口令 {{secret}}。",
      partner: "合作方读到的是凤凰衔环。",
    });
    await publish("XX-002", "夜莺专席值守办法", { external: null, internal: "夜莺专席由班长值守。", partner: null });
  });

  test("staff find the words of all renditions, and are shown the one in which they stand", async () => {
    const shown = async (text: string) => (await search("agent", text)).hits[0];
    expect(await shown("麒麟回拨")).toMatchObject({ articleId: mixed, reader: "internal" });
    expect(await shown("昙花锁定")).toMatchObject({ articleId: mixed, reader: "external" });
    expect(await shown("凤凰衔环")).toMatchObject({ articleId: mixed, reader: "partner" });
  });
  test.each([
    ["customer", "麒麟回拨"],
    ["customer", "凤凰衔环"],
    ["customer", "夜莺专席"],
    ["customer", "yeyingzhuanxi"],
    ["customer", "夜鹰专席"],
    ["partner", "麒麟回拨"],
    ["partner", "昙花锁定"],
    ["partner", "夜莺专席"],
    ["foreignAgent", "麒麟回拨"],
    ["foreignAgent", "重复扣费"],
  ] as const)("to a %s the words “%s” of texts not his do not exist", async (who, text) => {
    expect(await search(who, text)).toEqual({ hits: [], total: 0, didYouMean: null });
  });
  test("a customer and a partner find their own text and nothing else in it", async () => {
    for (const [who, reader, text] of [
      ["customer", "external", "昙花锁定"],
      ["partner", "partner", "凤凰衔环"],
    ] as const) {
      const [hit] = (await search(who, text)).hits;
      expect(hit).toMatchObject({ articleId: mixed, reader });
      expect(JSON.stringify(hit)).not.toMatch(/麒麟|口令/);
    }
  });
  test("everything a customer finds is external, everything a partner finds is written for partners", async () => {
    for (const text of ["扣费", "退费", "投诉", "合作方", "会员", "漫游"]) {
      for (const [who, reader] of [
        ["customer", "external"],
        ["partner", "partner"],
      ] as const) {
        const { hits, total } = await search(who, text, { limit: 50 });
        expect(new Set([...hits.map((hit) => hit.reader), reader])).toEqual(new Set([reader]));
        expect(hits.length).toBe(Math.min(50, total));
      }
    }
  });
  test("publishing and archiving what a customer may not read changes nothing for him, not even how words are weighed", async () => {
    const before = await search("customer", "悦听会员扣费", { limit: 50 });
    const articleId = await publish("XX-003", "悦听会员扣费内部核对", {
      external: null,
      internal: "悦听会员扣费内部核对，悦听会员扣费。",
      partner: null,
    });
    expect(await search("customer", "悦听会员扣费", { limit: 50 })).toMatchObject({ total: before.total });
    const during = await search("customer", "悦听会员扣费", { limit: 50 });
    const exact = ({ hits }: typeof before) =>
      hits.map(({ code, because }) => [code, because.filter(({ part }) => part !== "freshness")]);
    expect(exact(during)).toEqual(exact(before));
    expect((await codes("agent", "悦听会员扣费内部核对"))[0]).toBe("XX-003");
    await world.as("business").command(archiveArticle, { articleId, reason: "试验完毕" });
    expect(await codes("agent", "悦听会员扣费内部核对")).not.toContain("XX-003");
  });
  test("archiving leaves the stored frequencies as if the article had never been", async () => {
    const frequencies = () =>
      world.admin(async (client) => {
        const { rows } = await client.query("select reader, token, documents from token_frequency order by 1, 2");
        return rows;
      });
    const before = await frequencies();
    const articleId = await publish("XX-004", "琥珀套餐说明", {
      external: "琥珀套餐。",
      internal: null,
      partner: null,
    });
    expect(await frequencies()).not.toEqual(before);
    await world.as("business").command(archiveArticle, { articleId, reason: "试验完毕" });
    expect(await frequencies()).toEqual(before);
  });
});
