import { createHash } from "node:crypto";
import { loadDemonstrationArticles } from "@quintet/knowledge/server";
import type { CastName, World } from "@quintet/testkit";
import { workflowProcedures } from "@quintet/workflow/server";
import type { Specimens } from "./sample-input.ts";

/** Objects of the agent of the cast, of another team of his company, and of another company. */
export interface Planted {
  own: Specimens;
  neighbour: Specimens;
  foreign: Specimens;
  /** Ids that nobody has. */
  unknown: Specimens;
}

interface Side {
  name: "own" | "neighbour" | "foreign";
  tenant: string;
  agent: CastName;
  customer: { id: string; name: string };
  partner: string | null;
  centre: string;
  team: string;
  person: string;
}

const sides: readonly Side[] = [
  {
    name: "own",
    tenant: "gd",
    agent: "agent",
    customer: { id: "k-chen", name: "陈晓燕" },
    partner: "yueting",
    centre: "c-south",
    team: "t-one",
    person: "p-su",
  },
  {
    name: "neighbour",
    tenant: "gd",
    agent: "otherAgent",
    customer: { id: "k-zhou", name: "周建国" },
    partner: "beichen",
    centre: "c-head",
    team: "t-two",
    person: "p-zhou",
  },
  {
    name: "foreign",
    tenant: "fj",
    agent: "foreignAgent",
    customer: { id: "k-fj", name: "林海" },
    partner: null,
    centre: "c-fj",
    team: "t-fj",
    person: "p-fang",
  },
];

const SECRET = "a-secret-of-a-survey-for-the-matrix";

/** A survey of the customer of the cast, opened by its secret alone. */
const plantSurvey = (world: World): Promise<unknown> =>
  world.admin((client) =>
    client.query(
      `insert into survey (tenant_id, id, secret_hash, customer_id, about, invited_at, expires_at)
       values ('gd', 's-own', $1, 'k-chen', '在线会话', now(), now() + interval '1 day')`,
      [createHash("sha256").update(SECRET).digest("base64url")],
    ),
  );

const memberIds: Record<Side["name"], string> = { own: "p-lin", neighbour: "p-zhou", foreign: "p-fang" };

async function plantInteraction(world: World, side: Side): Promise<string> {
  const id = `i-${side.name}`;
  await world.admin((client) =>
    client.query(
      `insert into interaction (tenant_id, id, channel, medium, topic, customer_id, customer_name, state, arrived_at,
         accepted_at, owner_id, team_id, centre_id, owner_name)
       values ($1, $2, 'web-chat', 'chat', 'vas', $3, $4, 'active', now(), now(), $5, $6, $7, '客服')`,
      [side.tenant, id, side.customer.id, side.customer.name, memberIds[side.name], side.team, side.centre],
    ),
  );
  return id;
}

async function plantCase(world: World, side: Side, interactionId: string): Promise<Record<string, string>> {
  const opened = await world.as(side.agent).command(workflowProcedures.openCase, {
    kind: "complaint",
    title: "悦听会员重复扣费",
    customerId: side.customer.id,
    customerName: side.customer.name,
    channel: "web-chat",
    interactionId,
    partnerId: side.partner,
  });
  const found = await world.admin(async (client) => {
    const first = async (text: string) =>
      (await client.query<{ id: string }>(text, [side.tenant, opened.id])).rows[0]?.id ?? "nobody-here";
    return {
      taskId: await first("select id from task where tenant_id = $1 and case_id = $2 and owner_id is not null limit 1"),
      shareId: await first("select id from case_share where tenant_id = $1 and case_id = $2"),
      clockId: await first("select id from case_clock where tenant_id = $1 and case_id = $2 order by number limit 1"),
    };
  });
  return { caseId: opened.id, ...found };
}

async function plantSide(world: World, side: Side): Promise<Specimens> {
  const interactionId = await plantInteraction(world, side);
  const ids = await plantCase(world, side, interactionId);
  const articleId = await world.admin(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      "select id from article where tenant_id = $1 order by id limit 1",
      [side.tenant],
    );
    return rows[0]?.id ?? "nobody-here";
  });
  const grantId = `g-${memberIds[side.name]}`;
  const place = { centreId: side.centre, teamId: side.team, personId: side.person, customerId: side.customer.id };
  return { interactionId, ...ids, articleId, grantId, ...place, partnerId: side.partner ?? "nobody-here" };
}

const questions: Specimens = {
  code: "service-level",
  wallId: "network-service",
  from: "2026-03-01T00:00:00.000Z",
  until: "2026-03-08T00:00:00.000Z",
  turns: [{ from: "customer", text: "会员重复扣费" }],
  link: `gd.${SECRET}`,
  month: "2026-03",
  version: 1,
  baseVersion: 1,
};

/** Plants one of everything on each side. The procedures under test are asked with these ids and nothing else. */
export async function plantSpecimens(world: World): Promise<Planted> {
  await world.admin((client) =>
    client.query(`
      insert into channel (tenant_id, kind, medium, name_zh, name_en, standard_seconds, capability)
        select t, 'web-chat', 'chat', '在线客服', 'Web chat', 30, '{}' from unnest(array['gd', 'fj']) t on conflict do nothing;
      insert into org_unit (tenant_id, id, kind, name, code, centre_id)
        values ('fj', 'd-fj-billing', 'department', '福建计费中心', 'billing', 'c-fj')`),
  );
  await plantSurvey(world);
  await world.work("gd", async (deed) => void (await loadDemonstrationArticles(deed)));
  await world.admin((client) =>
    client.query(
      `insert into article select (jsonb_populate_record(a, '{"tenant_id": "fj", "id": "article-of-fj"}')).*
       from article a where tenant_id = 'gd' limit 1`,
    ),
  );
  const [own, neighbour, foreign] = await Promise.all(sides.map((side) => plantSide(world, side)));
  const unknown = Object.fromEntries(Object.keys(own ?? {}).map((name) => [name, "nobody-here"]));
  const asked = (ids: Specimens | undefined): Specimens => ({ ...questions, ...ids });
  return { own: asked(own), neighbour: asked(neighbour), foreign: asked(foreign), unknown: asked(unknown) };
}
