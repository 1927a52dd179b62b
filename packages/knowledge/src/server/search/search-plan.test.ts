import { sql } from "@quintet/db";
import { openWorld } from "@quintet/testkit";
import { beforeAll, expect, test } from "vitest";
import type { Reader } from "../../contract/enums.ts";
import { loadDemonstrationArticles } from "../load-demonstration-articles.ts";
import { candidatesStatement, countStatement, type Sought } from "./candidate-sql.ts";

const world = await openWorld();
/** So many articles that reading them all would show. */
const many = 20_000;

beforeAll(async () => {
  await world.work("gd", async (deed) => void (await loadDemonstrationArticles(deed)));
  await world.admin(async (client) => {
    await client.query(
      `insert into article_search (tenant_id, article_id, reader, version, code, title, title_folded, kind, topic_id,
         keywords, fields, body, bigrams, valid_from, changed_at, uses)
       select 'gd', 'bulk-' || n, r, 1, 'bulk-' || n, 't', 't', 'policy', 'billing', '[]', '{}', 'b', '{}', now(), now(), 0
       from generate_series(1, $1) n, unnest(array['external', 'internal']) r`,
      [many],
    );
    await client.query(
      `insert into search_posting (tenant_id, article_id, reader, token, impact)
       select 'gd', 'bulk-' || n, r, t, 1 + n % 1000 from generate_series(1, $1) n,
         unnest(array['external', 'internal']) r, unnest(array['', '套餐', 'w' || n % 500]) t`,
      [many],
    );
    await client.query(
      "insert into search_sound select 'gd', 'bulk-' || n, 'internal', 'taocan' || n from generate_series(1, $1) n",
      [many],
    );
    await client.query("vacuum analyze article_search, search_posting, search_sound");
  });
});

const sought = (reader: Reader): Sought => ({
  tenantId: "gd",
  reader,
  recall: [
    { word: "扣费", weight: 2 },
    { word: "w7", weight: 1 },
  ],
  sound: "koufei",
  kind: undefined,
  topicIds: undefined,
  among: undefined,
  now: new Date("2026-06-01T00:00:00Z"),
});

/** The plan as the server's own log-in sees it in that role, without the loading of the demonstration. */
const planOf = (role: string, statement: ReturnType<typeof candidatesStatement>) =>
  world.ground.database.transaction(`set local role ${role}; set local app.tenant_id = 'gd'`, async ({ tx }) => {
    const { rows } = await tx.execute<{ "QUERY PLAN": string }>(sql`explain ${statement}`);
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  });

test.each([
  ["q_self", "internal"],
  ["q_customer", "external"],
  ["q_partner", "partner"],
] as const)(
  "as %s, under row level security, words and sounds are looked up in their indexes",
  async (role, reader) => {
    const candidates = await planOf(role, candidatesStatement(sought(reader), ["扣费"]));
    expect(candidates).toMatch(/search_posting_by_impact/);
    expect(candidates).toMatch(/search_sound_by_form/);
    expect(candidates).not.toMatch(/Seq Scan|Sort Key: search_posting.impact/);
    const count = await planOf(role, countStatement(sought(reader)));
    expect(count).toMatch(/search_posting_by_impact/);
    expect(count).not.toMatch(/Seq Scan/);
  },
);
