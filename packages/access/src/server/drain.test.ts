import type { Actor } from "@quintet/kernel";
import { performCommand } from "@quintet/rpc";
import { openWorld, type World } from "@quintet/testkit";
import { expect, test } from "vitest";

import { accessProcedures as access, accessWorkers } from "./index.ts";
import { patiently } from "./testing/patiently.ts";
import { plantDesk } from "./testing/plant-desk.ts";
import { reasonOf } from "./testing/reason-of.ts";

const ITEMS = 600;
const OFFERS = 2_000;
const AGENTS = 60;
const ROUTERS = 8;
const DESKS = 8;

type Client = Parameters<Parameters<World["admin"]>[0]>[0];

const world: World = await openWorld({ connections: 24 });
await plantDesk(world);

const agentNamed = (n: number): Actor => ({
  kind: "person",
  tenantId: "gd",
  personId: `a-${String(n).padStart(2, "0")}`,
  name: `坐席${n}`,
  grants: [{ role: "agent", tenantId: "gd", centreId: "c-south", teamId: "t-one" }],
});

async function plantBacklog(): Promise<void> {
  await world.admin(async (client) => {
    await client.query("update queue set accept_seconds = 170");
    await client.query(`insert into presence (tenant_id, owner_id, name, team_id, centre_id, state, since, idle_since, skills)
      select 'gd', 'a-' || lpad(n::text, 2, '0'), '坐席' || n, 't-one', 'c-south', 'ready', now(), now() - n * interval '1 second',
        jsonb_build_object('vas', 1 + n % 5, 'general', 1 + (n * 3) % 5) from generate_series(1, ${AGENTS}) n`);
    await client.query(`insert into interaction
      (tenant_id, id, channel, medium, topic, queue_id, queue_name, customer_name, state, arrived_at)
      select 'gd', 'i-' || n, 'web-chat', 'chat', '排队', case n % 2 when 0 then 'q-vas' else 'q-general' end, '排队',
        '客户', 'waiting', now() - interval '1 hour' + n * interval '1 second' from generate_series(1, ${ITEMS}) n`);
    await client.query(`insert into work_item (tenant_id, id, queue_id, medium, units, state, arrived_at, priority)
      select tenant_id, id, queue_id, medium, 1, 'waiting', arrived_at, length(id) % 3 from interaction`);
  });
}

const numberOf = async (client: Client, text: string) =>
  Number((await client.query(`select count(*) as n from ${text}`)).rows[0]?.n);
const count = (text: string) => world.admin((client) => numberOf(client, text));

/** What must hold at every moment, looked at in one snapshot: the reserved units are those of the work in hand. */
const WRONG_DESKS = `presence p where load > capacity or load <> (
  select coalesce(sum(units), 0) from work_item w
  where w.tenant_id = p.tenant_id and w.owner_id = p.owner_id and w.state in ('offered', 'assigned'))`;

async function route(): Promise<void> {
  const one = accessWorkers.find((worker) => worker.name === "access.route");
  await patiently(() => world.work("gd", async (deed) => one?.work({ ...deed, input: {} })));
}

interface Tally {
  accepted: number;
  declined: number;
  wrong: number;
  looks: number;
}

/** An agent at work: declines every eleventh offer, accepts and at once finishes the others. */
async function serve(id: string, agentId: string, tally: Tally): Promise<void> {
  const n = Number(agentId.slice(2));
  const caller = { kind: "actor" as const, actor: agentNamed(n) };
  const input = { interactionId: id };
  const accept = () => performCommand(world.ground, access.acceptOffer, { caller, input });
  if (Number(id.slice(2)) % 11 === n % 11) {
    const declined = { caller, input: { ...input, reason: "转他人" } };
    await patiently(() => performCommand(world.ground, access.declineOffer, declined));
    tally.declined += 1;
    return;
  }
  await patiently(accept);
  // A second acceptance of the same offer must find it gone.
  if (tally.accepted % 50 === 0) expect(await reasonOf(patiently(accept))).toBe("offer-ended");
  const filed = { caller, input: { ...input, archiveCode: "vas", solution: "完成", solved: true } };
  await patiently(() => performCommand(world.ground, access.wrapUp, filed));
  tally.accepted += 1;
}

const OFFERED = "select id, owner_id from work_item where state = 'offered' and right(owner_id, 2)::int % $1 = $2";

/** Sits at every eighth desk, so that no two answer for one agent; every eighth answer sets all routers going. */
const sit = (place: number, tally: Tally, changed: () => void) =>
  world.admin(async (client) => {
    while (tally.accepted < ITEMS) {
      const { rows } = await client.query<{ id: string; owner_id: string }>(OFFERED, [DESKS, place]);
      for (const { id, owner_id } of rows) {
        await serve(id, owner_id, tally);
        if (tally.accepted % ROUTERS === 0) changed();
      }
      if (!rows.length) await route();
    }
  });

test("600 items drain through 60 agents and 8 routers: none lost, none doubled, nobody over capacity", async () => {
  await plantBacklog();
  const tally: Tally = { accepted: 0, declined: 0, wrong: 0, looks: 0 };
  let change = Promise.withResolvers<boolean>();
  const changed = () => {
    const before = change;
    change = Promise.withResolvers<boolean>();
    before.resolve(tally.accepted < ITEMS);
  };
  const router = async () => {
    for (let more = true; more; more = await change.promise) await route();
  };
  const watcher = () =>
    world.admin(async (client) => {
      for (let more = true; more; more = await change.promise) {
        tally.wrong += await numberOf(client, WRONG_DESKS);
        tally.looks += 1;
      }
    });
  const started = performance.now();
  const watching = [watcher(), ...Array.from({ length: ROUTERS }, router)];
  await Promise.all(Array.from({ length: DESKS }, (_, place) => sit(place, tally, changed)));
  changed();
  await Promise.all(watching);
  const seconds = (performance.now() - started) / 1000;

  expect(tally.wrong).toBe(0);
  expect(tally.looks).toBeGreaterThan(20);
  expect(await count("work_item where state <> 'done'")).toBe(0);
  expect(await count("interaction where state <> 'closed'")).toBe(0);
  expect(await count("presence where load <> 0")).toBe(0);
  const once = "select interaction_id from routing_decision where outcome = 'accepted' group by 1";
  expect(await count(`(${once} having count(*) = 1) one`)).toBe(ITEMS);
  expect(await count("routing_decision where outcome = 'declined'")).toBe(tally.declined);
  expect(await count("routing_decision where outcome not in ('accepted', 'declined')")).toBe(0);
  const again = "select 1 from routing_decision where outcome = 'declined' group by interaction_id, owner_id";
  expect(await count(`(${again} having count(*) > 1) twice`)).toBe(0);
  expect(await count("fact_contact where answered = 1")).toBe(ITEMS);
  expect(await count("fact_handling")).toBe(ITEMS);
  process.stdout.write(
    `drained ${ITEMS} items (${tally.declined} declined) in ${seconds.toFixed(1)} s: ` +
      `${Math.round(ITEMS / seconds)} whole contacts/s with offer, acceptance and wrap-up\n`,
  );
}, 180_000);

test("two routers offer a backlog of 2,000 to a floor of 500", async () => {
  await world.admin(async (client) => {
    await client.query(`insert into presence (tenant_id, owner_id, name, state, since, idle_since, skills)
      select 'gd', 'b-' || n, '坐席' || n, 'ready', now(), now() - n * interval '1 second', '{"vas": 5}'
      from generate_series(1, 500) n`);
    await client.query("update presence set state = 'offline' where owner_id like 'a-%'");
    await client.query(`insert into interaction
      (tenant_id, id, channel, medium, topic, queue_id, customer_name, state, arrived_at)
      select 'gd', 'j-' || n, 'web-chat', 'chat', '排队', 'q-vas', '客户', 'waiting', now() - interval '1 hour'
      from generate_series(1, ${OFFERS}) n`);
    await client.query(`insert into work_item (tenant_id, id, queue_id, medium, units, state, arrived_at)
      select tenant_id, id, queue_id, medium, 1, 'waiting', arrived_at from interaction where id like 'j-%'`);
  });
  const started = performance.now();
  while ((await count("work_item where state = 'waiting'")) > 0) await Promise.all([route(), route()]);
  const seconds = (performance.now() - started) / 1000;
  expect(await count("work_item where state = 'offered' and owner_id like 'b-%'")).toBe(OFFERS);
  expect(await count(WRONG_DESKS)).toBe(0);
  process.stdout.write(
    `offered ${OFFERS} items in ${seconds.toFixed(2)} s: ${Math.round(OFFERS / seconds)} offers/s\n`,
  );
}, 180_000);
