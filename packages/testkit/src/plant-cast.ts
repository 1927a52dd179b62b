import type pg from "pg";
import { castNames, memberOf, subjectOf } from "./cast.ts";

const tenants = [
  ["hq", "五联集团总部", "group", null],
  ["gd", "五联通信广东公司", "company", "hq"],
  ["fj", "五联通信福建公司", "company", "hq"],
];

const units = [
  ["gd", "c-south", null, "centre", "华南客服中心", null, "c-south"],
  ["gd", "t-one", "c-south", "team", "华南一班", null, "c-south"],
  ["gd", "t-two", "c-south", "team", "华南二班", null, "c-south"],
  ["gd", "c-head", null, "department", "省公司本部", null, "c-head"],
  ["gd", "d-billing", "c-head", "department", "计费中心", "billing", "c-head"],
  ["gd", "d-network", "c-head", "department", "网络部", "network", "c-head"],
  ["gd", "d-product", "c-head", "department", "产品部", "product", "c-head"],
  ["fj", "c-fj", null, "centre", "福建客服中心", null, "c-fj"],
  ["fj", "t-fj", "c-fj", "team", "福建一班", null, "c-fj"],
];

const partners = [
  ["gd", "yueting", "悦听科技", "content-provider", '["悦听会员"]'],
  ["gd", "beichen", "北辰外包", "outsourced-centre", "[]"],
];

async function rows(client: pg.Client, text: string, list: readonly (readonly unknown[])[]): Promise<void> {
  for (const row of list) await client.query(text, [...row]);
}

async function plantMember(client: pg.Client, name: (typeof castNames)[number]): Promise<void> {
  const member = memberOf(name);
  const subject = subjectOf(member);
  if (member.role === "customer") {
    await client.query(
      `insert into customer (tenant_id, id, name, kind, phone, vip, city, created_at)
       values ($1, $2, $3, 'person', $4, 'diamond', '广州', now())`,
      [member.tenant, member.id, member.name, member.id === "k-chen" ? "13812346620" : "13900002071"],
    );
    await client.query(
      "insert into login (subject, tenant_id, kind, customer_id, name) values ($1, $2, 'customer', $3, $4)",
      [subject, member.tenant, member.id, member.name],
    );
    return;
  }
  await client.query(
    `insert into person (tenant_id, id, name, pinyin, partner_id, centre_id, team_id) values ($1, $2, $3, $2, $4, $5, $6)`,
    [member.tenant, member.id, member.name, member.partner ?? null, member.centre ?? null, member.team ?? null],
  );
  for (const [skill, level] of Object.entries(member.skills ?? {})) {
    await client.query("insert into person_skill (tenant_id, person_id, skill, level) values ($1, $2, $3, $4)", [
      member.tenant,
      member.id,
      skill,
      level,
    ]);
  }
  await client.query(
    "insert into login (subject, tenant_id, kind, person_id, partner_id, name) values ($1, $2, $3, $4, $5, $6)",
    [subject, member.tenant, member.partner ? "partner" : "person", member.id, member.partner ?? null, member.name],
  );
  await client.query(
    `insert into role_grant (tenant_id, id, person_id, subject, role, centre_id, team_id, valid_from, granted_by)
     values ($1, $2, $3, $4, $5, $6, $7, now() - interval '1 day', 'test')`,
    [member.tenant, `g-${member.id}`, member.id, subject, member.role, member.centre ?? null, member.team ?? null],
  );
}

/** Plants the organisation and everybody of the cast. `client` is an administrator's connection to an empty schema. */
export async function plantCast(client: pg.Client): Promise<void> {
  await rows(client, "insert into tenant (tenant_id, name, kind, parent_id) values ($1, $2, $3, $4)", tenants);
  await rows(
    client,
    "insert into org_unit (tenant_id, id, parent_id, kind, name, code, centre_id) values ($1, $2, $3, $4, $5, $6, $7)",
    units,
  );
  await rows(
    client,
    "insert into partner (tenant_id, id, name, kind, products) values ($1, $2, $3, $4, $5::jsonb)",
    partners,
  );
  for (const name of castNames) await plantMember(client, name);
}
