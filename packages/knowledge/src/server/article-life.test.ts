import { describe, expect, test } from "vitest";
import { archiveArticle } from "./archive-article.ts";
import { listArticles } from "./list-articles.ts";
import { listVersions } from "./list-versions.ts";
import { publishArticle } from "./publish-article.ts";
import { saveArticle } from "./save-article.ts";
import { searchArticles } from "./search-articles.ts";
import { draft, notFound, openArticleDesk } from "./testing/article-desk.ts";
import { turnArticle } from "./turn-article.ts";

const { world, editor, business, read, find, inHours } = await openArticleDesk();

/** What the queue does when a turn is due, at a time of our choosing. */
const turn = (articleId: string, at: Date) =>
  world.work("gd", (deed) => turnArticle.work({ ...deed, input: { articleId } }), at);
const jobs = (articleId: string) =>
  world.admin(async (client) => {
    const { rows } = await client.query<{ run_at: Date; key: string }>(
      "select run_at, key from graphile_worker.jobs where key = $1",
      [`gd:knowledge.turn:${articleId}`],
    );
    return rows.map(({ run_at }) => run_at.toISOString());
  });

describe("the life of an article", () => {
  test("a version with a day to come waits for it, and its job makes it stand before readers", async () => {
    const validFrom = await inHours(2);
    const dated = draft("LF-001", { title: "丹顶鹤套餐", validFrom: validFrom.toISOString() });
    const { articleId, version } = await editor.command(saveArticle, dated);
    expect(await business.command(publishArticle, { articleId, version })).toMatchObject({ state: "scheduled" });
    expect(await jobs(articleId)).toEqual([validFrom.toISOString()]);
    await turn(articleId, new Date(validFrom.getTime() - 1));
    expect(await find("customer", "丹顶鹤")).toEqual([]);
    await expect(read("customer", articleId)).rejects.toMatchObject(notFound);
    await turn(articleId, validFrom);
    expect(await find("customer", "丹顶鹤")).toEqual([articleId]);
    const events = await world.admin((client) =>
      client.query("select type, payload from event where subject = $1", [articleId]),
    );
    expect(events.rows).toEqual([{ type: "knowledge.article-published", payload: { articleId, version: 1 } }]);
  });
  test("a new version takes the place of the old one on its day, and the job for its end is set", async () => {
    const { articleId } = await editor.command(saveArticle, draft("LF-006", { title: "鸬鹚旧规" }));
    await business.command(publishArticle, { articleId, version: 1 });
    const [second, end] = [await inHours(1), await inHours(3)];
    const dates = { validFrom: second.toISOString(), validUntil: end.toISOString() };
    await editor.command(saveArticle, draft("LF-006", { articleId, baseVersion: 1, title: "鹈鹕新规", ...dates }));
    await business.command(publishArticle, { articleId, version: 2 });
    expect(await find("agent", "鸬鹚")).toEqual([articleId]);
    await Promise.all([turn(articleId, second), turn(articleId, second)]);
    expect([await find("agent", "鸬鹚"), await find("agent", "鹈鹕")]).toEqual([[], [articleId]]);
    expect(await jobs(articleId)).toEqual([end.toISOString()]);
  });
  test("after hours without a worker one late job puts everything right, dated when it was due", async () => {
    const { articleId } = await editor.command(saveArticle, draft("LF-002", { title: "白鳍豚旧规" }));
    await business.command(publishArticle, { articleId, version: 1 });
    const [second, end] = [await inHours(1), await inHours(3)];
    const next = { articleId, baseVersion: 1, title: "猞猁新规" };
    const dates = { validFrom: second.toISOString(), validUntil: end.toISOString() };
    await editor.command(saveArticle, draft("LF-002", { ...next, ...dates }));
    await business.command(publishArticle, { articleId, version: 2 });
    expect(await find("agent", "白鳍豚")).toEqual([articleId]);
    await turn(articleId, await inHours(9));
    await turn(articleId, await inHours(10));
    expect([await find("agent", "白鳍豚"), await find("agent", "猞猁")]).toEqual([[], []]);
    const ended = await world.admin((client) =>
      client.query(
        "select version, archived_at, archived_reason from article_version where article_id = $1 order by 1",
        [articleId],
      ),
    );
    expect(ended.rows).toEqual([
      { version: 1, archived_at: second, archived_reason: "replaced" },
      { version: 2, archived_at: end, archived_reason: "expired" },
    ]);
    const told = await world.admin((client) =>
      client.query("select type from event where subject = $1 order by position", [articleId]),
    );
    expect(told.rows.map(({ type }) => type.split("-")[1])).toEqual(["published", "archived"]);
  });
  test("at the end of its validity an article is gone at once, before any job has run", async () => {
    const { articleId } = await editor.command(saveArticle, draft("LF-003", { title: "藏羚羊促销" }));
    await business.command(publishArticle, { articleId, version: 1 });
    expect(await find("customer", "藏羚羊")).toEqual([articleId]);
    await world.admin((client) =>
      client.query(
        `with a as (update article set valid_until = now() - interval '1 second' where id = $1),
              v as (update article_version set valid_until = now() - interval '1 second' where article_id = $1)
         update article_search set valid_until = now() - interval '1 second' where article_id = $1`,
        [articleId],
      ),
    );
    for (const who of ["customer", "agent"] as const) {
      expect(await world.as(who).query(searchArticles, { text: "藏羚羊" })).toMatchObject({ hits: [], total: 0 });
    }
    await expect(read("customer", articleId)).rejects.toMatchObject(notFound);
    expect(await read("agent", articleId)).toMatchObject({ state: "archived" });
    const listed = await world.as("agent").query(listArticles, { limit: 200 });
    expect(listed.rows.map(({ id }) => id)).not.toContain(articleId);
    const archived = await world.as("agent").query(listArticles, { limit: 200, state: "archived" });
    expect(archived.rows).toContainEqual(expect.objectContaining({ id: articleId, state: "archived" }));
  });
  test("a draft on top of a published version changes nothing for readers", async () => {
    const { articleId } = await editor.command(saveArticle, draft("LF-004", { title: "金丝猴权益" }));
    await business.command(publishArticle, { articleId, version: 1 });
    await editor.command(saveArticle, draft("LF-004", { articleId, baseVersion: 1, title: "扬子鳄权益" }));
    expect(await find("agent", "扬子鳄")).toEqual([]);
    expect(await read("agent", articleId)).toMatchObject({ title: "金丝猴权益", version: 1, latestVersion: 1 });
    expect(await read("editor", articleId)).toMatchObject({ version: 1, latestVersion: 2 });
    expect(await read("editor", articleId, 2)).toMatchObject({ title: "扬子鳄权益", state: "draft" });
    await expect(read("agent", articleId, 2)).rejects.toMatchObject(notFound);
    await business.command(publishArticle, { articleId, version: 2 });
    expect([await find("agent", "金丝猴"), await find("agent", "扬子鳄")]).toEqual([[], [articleId]]);
    const { versions } = await world.as("agent").query(listVersions, { articleId });
    expect(versions.map(({ version, state }) => [version, state])).toEqual([
      [2, "published"],
      [1, "archived"],
    ]);
  });
  test("an archived article leaves all readers and stays in the history of staff, with the reason in the log", async () => {
    const { articleId } = await editor.command(saveArticle, draft("LF-005", { title: "朱鹮专线" }));
    await business.command(publishArticle, { articleId, version: 1 });
    await business.command(archiveArticle, { articleId, reason: "资费下架" });
    await expect(read("customer", articleId)).rejects.toMatchObject(notFound);
    expect(await find("agent", "朱鹮")).toEqual([]);
    expect(await read("agent", articleId)).toMatchObject({ state: "archived" });
    const again = business.command(archiveArticle, { articleId, reason: "再来一次" });
    await expect(again).rejects.toMatchObject({ reason: "not-live" });
    const lines = await world.admin((client) =>
      client.query(
        "select reason from audit where subject = $1 and procedure = 'knowledge.publish' and reason is not null",
        [articleId],
      ),
    );
    expect(lines.rows).toEqual([{ reason: "资费下架" }]);
  });
});
