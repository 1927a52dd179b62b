import { type SQL, sql } from "@quintet/db";
import { type CastName, memberOf, openWorld } from "@quintet/testkit";
import { beforeAll, expect, test } from "vitest";
import { candidates, standsIn } from "./case-word-store.ts";
import { partsOf, taskPage } from "./task-views.ts";
import { listTasks } from "./testing/complaint.ts";

const world = await openWorld();
/** A hundred thousand tasks, ten thousand of them open, over forty teams and four hundred people. */
const many = 100_000;

beforeAll(async () => {
  await world.admin(async (client) => {
    await client.query(
      `insert into task (tenant_id, id, case_id, number, element_id, name, case_number, case_title, customer_name, grade,
         party_kind, party_name, team_id, centre_id, owner_id, state, outcomes, opened_at, due_at, rank_at, completed_at)
       select 'gd', 'b' || n, 'bc' || n, 1, 'check', '核查', 'GD-261101-' || lpad(n::text, 6, '0'),
         case when n % 5000 = 7 then '彩铃续订争议' else '会员重复扣费' end, '客户' || n, 'ordinary',
         case n % 3 when 0 then 'department' when 1 then 'owner' else 'arbiter' end, 'x',
         case when n % 40 = 0 then 'd-billing' else 't-' || n % 40 end, case when n % 2 = 0 then 'c-south' else 'c-head' end,
         case when n % 4 = 0 then null else 'p-' || n % 400 end,
         case when n % 10 = 0 then 'open' else 'completed' end, '[]',
         now() - interval '3 days', now() + n * interval '1 second', now() + n * interval '1 second',
         case when n % 10 = 0 then null else now() - n * interval '1 second' end
       from generate_series(1, $1) n`,
      [many],
    );
    await client.query(
      `insert into case_word (tenant_id, word, case_id)
       select 'gd', w, 'bc' || n from generate_series(1, $1) n, unnest(
         case when n % 5000 = 7 then array['彩铃', '铃续', '续订'] else array['会员', '重复', '扣费'] end
         || array['gd', lpad(n::text, 6, '0')]) w`,
      [many],
    );
    await client.query("vacuum analyze task, case_word");
  });
}, 120_000);

const settings = (role: string, who: CastName) => {
  const { id, team = "", centre = "" } = memberOf(who);
  return `set local role ${role}; set local app.tenant_id = 'gd'; set local app.person_id = '${id}'; set local app.team_id = '${team}'; set local app.centre_id = '${centre}'`;
};

const grantOf = (who: CastName) => {
  const { role, team = null, centre = null } = memberOf(who);
  return [{ role, tenantId: "gd", teamId: team, centreId: centre }];
};

/** The plans of every part of a view, as the server's own log-in sees them in that role. */
const plansOf = (role: string, who: CastName, view: "mine" | "team" | "done", filters: SQL[] = []) =>
  world.ground.database.transaction(settings(role, who), async ({ tx }) => {
    const person = {
      kind: "person",
      tenantId: "gd",
      personId: memberOf(who).id,
      name: "",
      grants: grantOf(who),
    } as const;
    const plans: string[] = [];
    for (const part of partsOf(view, person)) {
      const page = taskPage(tx, { tenantId: "gd", view, limit: 50 }, part, filters);
      const { rows } = await tx.execute<{ "QUERY PLAN": string }>(sql`explain ${page.getSQL()}`);
      plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
    }
    return plans;
  });

test.each([
  ["q_self", "agent"],
  ["q_team", "billing"],
  ["q_team", "lead"],
  ["q_centre", "manager"],
  ["q_tenant", "business"],
] as const)("as %s every part of an inbox is one walk of an index, in order", async (role, who) => {
  for (const view of ["mine", "team", "done"] as const) {
    for (const plan of await plansOf(role, who, view)) {
      expect(plan).toMatch(/Index Scan/);
      expect(plan).not.toMatch(/Seq Scan/);
    }
  }
});

test("words are looked up in their postings: rare ones narrow to their cases, common ones leave the walk as it is", async () => {
  const rare = await world.ground.database.transaction(settings("q_worker", "agent"), ({ tx }) =>
    candidates(tx, "gd", "彩铃"),
  );
  expect(rare).toHaveLength(20);
  const common = await world.ground.database.transaction(settings("q_worker", "agent"), ({ tx }) =>
    candidates(tx, "gd", "重复扣费"),
  );
  expect(common).toBeNull();
  for (const plan of await plansOf("q_tenant", "business", "team", standsIn("重复扣费")))
    expect(plan).not.toMatch(/Seq Scan/);
});

test("a page deep in ten thousand open tasks costs what the first one costs", async () => {
  const timed = async (asked: object) => {
    const begun = performance.now();
    const page = await world.as("business").query(listTasks, { limit: 200, view: "team", ...asked });
    return { page, ms: performance.now() - begun };
  };
  await timed({});
  const first = await timed({});
  let after = first.page.next;
  const times = [first.ms];
  let seen = first.page.rows.length;
  while (after) {
    const { page, ms } = await timed({ after });
    times.push(ms);
    seen += page.rows.length;
    after = page.next;
  }
  expect(seen).toBe(many / 10);
  const asked = {
    mine: (await timed({ view: "mine" })).ms,
    rareWord: (await timed({ text: "彩铃" })).ms,
    number: (await timed({ text: "099990" })).ms,
    commonWord: (await timed({ text: "重复扣费" })).ms,
    partOfWord: (await timed({ text: "0999" })).ms,
    nowhere: (await timed({ text: "没有这个" })).ms,
  };
  const worst = Math.max(...times);
  console.info(
    `inbox of ${seen}: first ${first.ms.toFixed(1)} ms, worst page ${worst.toFixed(1)} ms, ${JSON.stringify(asked)}`,
  );
  const middle = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  expect(times.at(-1)).toBeLessThan(middle * 10 + 50);
});
