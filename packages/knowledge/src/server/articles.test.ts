import type { CastName } from "@quintet/testkit";
import { describe, expect, test } from "vitest";
import { archiveArticle } from "./archive-article.ts";
import { countUses } from "./count-uses.ts";
import { listArticles } from "./list-articles.ts";
import { listTopics } from "./list-topics.ts";
import { listVersions } from "./list-versions.ts";
import { logSearch } from "./log-search.ts";
import { publishArticle } from "./publish-article.ts";
import { saveArticle } from "./save-article.ts";
import { draft, notFound, openArticleDesk } from "./testing/article-desk.ts";
import { useArticle } from "./use-article.ts";

const { world, editor, business, read, find } = await openArticleDesk();

describe("writing", () => {
  test("a new article is a draft that only editors see, until another one publishes it", async () => {
    const { articleId, version, state } = await editor.command(saveArticle, draft("WR-001", { title: "雪豹口径" }));
    expect([version, state]).toEqual([1, "draft"]);
    for (const who of ["agent", "executive", "customer", "partner", "foreignAgent"] as const)
      await expect(read(who, articleId)).rejects.toMatchObject(notFound);
    expect(await read("business", articleId)).toMatchObject({
      state: "draft",
      sources: { internal: "员工看到 {{price}}。" },
    });
    expect(await find("agent", "雪豹")).toEqual([]);
    await expect(editor.command(publishArticle, { articleId, version })).rejects.toMatchObject({
      code: "CONFLICT",
      reason: "author-cannot-approve",
    });
    expect(await business.command(publishArticle, { articleId, version })).toEqual({ articleId, state: "published" });
    expect(await find("agent", "雪豹")).toEqual([articleId]);
    expect(await find("customer", "雪豹")).toEqual([articleId]);
    expect(await find("partner", "雪豹")).toEqual([]);
  });
  test("an edit that began from an older version is refused, names who was faster, and overwrites nothing", async () => {
    const { articleId } = await editor.command(saveArticle, draft("WR-002"));
    const again = { articleId, baseVersion: 1 };
    const both = await Promise.allSettled([
      editor.command(saveArticle, draft("WR-002", { ...again, title: "唐宁的改动" })),
      business.command(saveArticle, draft("WR-002", { ...again, title: "罗琳的改动" })),
    ]);
    const lost = both.filter((one) => one.status === "rejected");
    expect(lost).toHaveLength(1);
    expect(lost[0]?.reason).toMatchObject({ code: "CONFLICT", reason: "changed-meanwhile" });
    expect(String(lost[0]?.reason)).toMatch(/version 2 .*(唐宁|罗琳)/);
    const { versions } = await editor.query(listVersions, { articleId });
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
  });
  test.each([
    [
      "an unknown field",
      { renditions: { external: null, internal: "月费 {{fee}}", partner: null } },
      "unknown-field",
      "{{fee}}",
    ],
    [
      "a broken place",
      { renditions: { external: null, internal: "月费 {{price", partner: null } },
      "malformed-placeholder",
      "{{price",
    ],
    ["no text at all", { renditions: { external: null, internal: null, partner: null } }, "nothing-written", ""],
    ["an end before the beginning", { validUntil: "2025-01-01T00:00:00Z" }, "ends-before-it-begins", ""],
    ["a topic that is not there", { topicId: "nowhere" }, "unknown-topic", "nowhere"],
  ])("%s is refused by name", async (_, more, reason, named) => {
    const saving = editor.command(saveArticle, draft("WR-003", more));
    await expect(saving).rejects.toMatchObject({
      code: "BAD_REQUEST",
      reason,
      message: expect.stringContaining(named),
    });
  });
  test("a code belongs to one article, and stays once it is published", async () => {
    await expect(editor.command(saveArticle, draft("BL-001"))).rejects.toThrow();
    const { articleId, version } = await editor.command(saveArticle, draft("WR-004"));
    await business.command(publishArticle, { articleId, version });
    const renamed = draft("WR-005", { articleId, baseVersion: 1 });
    await expect(editor.command(saveArticle, renamed)).rejects.toMatchObject({ reason: "code-fixed" });
  });
  test("an agent neither saves nor publishes nor archives", async () => {
    const agent = world.as("agent");
    const forbidden = { code: "FORBIDDEN" };
    await expect(agent.command(saveArticle, draft("WR-006"))).rejects.toMatchObject(forbidden);
    await expect(agent.command(publishArticle, { articleId: "BL-001", version: 1 })).rejects.toMatchObject(forbidden);
    await expect(agent.command(archiveArticle, { articleId: "BL-001", reason: "不要了" })).rejects.toMatchObject(
      forbidden,
    );
  });
});

describe("reading", () => {
  test("staff read all renditions with the facts inserted, only editors the sources", async () => {
    const view = await read("agent", "BL-001");
    expect(view).toMatchObject({
      code: "BL-001",
      state: "published",
      sources: null,
      topicPath: ["账单与扣费", "扣费争议"],
    });
    expect(view.renditions.external).toContain("15 元/月");
    expect(view.renditions.internal).toContain("先退后查");
    expect((await read("editor", "BL-001")).sources?.external).toContain("{{price}}");
  });
  test("a customer reads the external text alone, with the facts that stand in it and no trace of the others", async () => {
    const view = await read("customer", "BL-001");
    expect(view.renditions).toEqual({ external: expect.stringContaining("24 小时内"), internal: null, partner: null });
    expect(view.fields).toEqual({ refund: "24 小时内", price: "15 元/月" });
    expect(JSON.stringify(view)).not.toMatch(/先退后查|坐席|结算款|悦听科技|账务中心/);
  });
  test("a partner reads the partner text alone", async () => {
    const view = await read("partner", "BL-001");
    expect(view.renditions).toEqual({ external: null, internal: null, partner: expect.stringContaining("回单") });
    expect(JSON.stringify(view)).not.toMatch(/先退后查|不需要提供截图/);
  });
  test("what is not written for a reader, and what is another company's, does not exist for him", async () => {
    const { articleId, version } = await editor.command(
      saveArticle,
      draft("RD-001", { renditions: { external: null, internal: "只给员工。", partner: null } }),
    );
    await business.command(publishArticle, { articleId, version });
    for (const who of ["customer", "partner", "foreignAgent"] as const)
      await expect(read(who, articleId)).rejects.toMatchObject(notFound);
  });
  test("the tables themselves hold back drafts and other readers' rows, whatever a procedure asks", async () => {
    await editor.command(saveArticle, draft("RD-002"));
    const asking = (role: string, text: string) =>
      world.ground.database.transaction(
        `set local role ${role}; set local app.tenant_id = 'gd'`,
        async ({ message }) => {
          const [found] = await message(text);
          return found?.rows[0]?.number;
        },
      );
    const drafts = "select count(*)::int as number from article_version where approved_at is null";
    const others = "select count(*)::int as number from article_search where reader <> ";
    const words = "select count(*)::int as number from search_posting where reader <> ";
    for (const role of ["q_self", "q_team", "q_centre", "q_group"]) expect(await asking(role, drafts), role).toBe(0);
    for (const [role, own] of [
      ["q_customer", "'external'"],
      ["q_partner", "'partner'"],
    ] as const) {
      await expect(asking(role, drafts)).rejects.toMatchObject({ code: "42501" });
      expect(await asking(role, others + own)).toBe(0);
      expect(await asking(role, words + own)).toBe(0);
    }
    expect(await asking("q_tenant", drafts)).toBeGreaterThan(0);
  });
  test("the map counts what its reader may see, and shows outsiders no empty topic", async () => {
    const counts = async (who: CastName) =>
      new Map((await world.as(who).query(listTopics, {})).topics.map(({ id, articles }) => [id, articles]));
    const [staff, customer, partner] = [await counts("agent"), await counts("customer"), await counts("partner")];
    expect(staff.size).toBe(66);
    expect(customer.size).toBeLessThan(66);
    expect(Math.min(...customer.values(), ...partner.values())).toBeGreaterThan(0);
    expect(staff.get("billing") ?? 0).toBeGreaterThan(customer.get("billing") ?? 0);
    expect(staff.get("billing") ?? 0).toBeGreaterThan(staff.get("billing-deduction") ?? 0);
  });
  test.each(["agent", "editor", "customer", "partner"] as const)(
    "%s pages through all his articles without gap or double",
    async (who) => {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await world.as(who).query(listArticles, { limit: 7, ...(after ? { after } : {}) });
        seen.push(...page.rows.map(({ id }) => id));
        after = page.next ?? undefined;
      } while (after);
      const all = await world.as(who).query(listArticles, { limit: 200 });
      expect(seen).toEqual(all.rows.map(({ id }) => id));
      expect(new Set(seen).size).toBe(seen.length);
    },
  );
  test("each state lists exactly the articles that are in it", async () => {
    const { rows } = await editor.query(listArticles, { limit: 200 });
    for (const state of ["draft", "scheduled", "published", "expiring"] as const) {
      const listed = await editor.query(listArticles, { limit: 200, state });
      expect(listed.rows).toEqual(rows.filter((row) => row.state === state));
    }
  });
});

describe("use", () => {
  test("the text of the chosen audience is handed over, the use is told and counted", async () => {
    const use = { articleId: "VA-001", reader: "external", via: "suggestion" } as const;
    const used = await Promise.all([1, 2, 3, 4].map(() => world.as("agent").command(useArticle, use)));
    expect(used[0]?.text).toBe((await read("customer", "VA-001")).renditions.external);
    const facts = await world.admin((client) =>
      client.query(
        `select sum(used)::int as used, sum(suggested)::int as suggested, max(person_id) as person, max(team_id) as team
         from fact_knowledge where ref_id = 'VA-001'`,
      ),
    );
    expect(facts.rows).toEqual([{ used: 4, suggested: 4, person: "p-lin", team: "t-one" }]);
    expect((await read("agent", "VA-001")).uses).toBe(4);
    await world.work("gd", (deed) => countUses.work({ ...deed, input: {} }));
    const stored = await world.admin((client) =>
      client.query("select distinct uses from article_search where article_id = 'VA-001'"),
    );
    expect(stored.rows).toEqual([{ uses: 4 }]);
  });
  test("a text that is not written cannot be used", async () => {
    const { articleId } = await editor.command(
      saveArticle,
      draft("US-001", { renditions: { external: "只给客户。", internal: null, partner: null } }),
    );
    await business.command(publishArticle, { articleId, version: 1 });
    for (const reader of ["internal", "partner"] as const) {
      const using = world.as("agent").command(useArticle, { articleId, reader, via: "browse" });
      await expect(using).rejects.toMatchObject(notFound);
    }
  });
  test("a search that found nothing is told as a search without result, by whom is not kept", async () => {
    await world.as("customer").command(logSearch, { query: "独角兽套餐", hits: 0 });
    await world.as("partner").command(logSearch, { query: "退单", hits: 3, opened: "CP-004" });
    const log = await world.admin((client) =>
      client.query("select reader, query, hits, opened from search_log order by at"),
    );
    expect(log.rows).toEqual([
      { reader: "external", query: "独角兽套餐", hits: 0, opened: null },
      { reader: "partner", query: "退单", hits: 3, opened: "CP-004" },
    ]);
    const facts = await world.admin((client) =>
      client.query(
        "select variant, searched::int, found::int, customer_id, partner_id from fact_knowledge where searched > 0 order by at",
      ),
    );
    expect(facts.rows).toEqual([
      { variant: "external", searched: 1, found: 0, customer_id: null, partner_id: null },
      { variant: "partner", searched: 1, found: 1, customer_id: null, partner_id: "yueting" },
    ]);
  });
});
