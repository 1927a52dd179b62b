import { openWorld, type World } from "@quintet/testkit";
import { beforeEach, expect, test } from "vitest";
import { accessProcedures as access } from "./index.ts";
import { plantDesk, runJobs } from "./testing/plant-desk.ts";
import { reasonOf } from "./testing/reason-of.ts";

const world: World = await openWorld();
await plantDesk(world);

const later = (seconds: number) => new Date(Date.now() + seconds * 1000);
const agent = () => world.as("agent");
const second = () => world.as("agent2");
const offersOf = async (who: "agent" | "agent2" | "otherAgent") =>
  (await world.as(who).query(access.readMyWork, {})).offers.map((one) => one.interactionId);
const start = async (topic = "vas") =>
  (await world.as("customer").command(access.startChat, { topic, text: "您好" })).interactionId;
const board = async () =>
  (await world.as("manager").query(access.readQueueBoard, {})).queues.find((one) => one.queueId === "q-vas");

beforeEach(async () => {
  await world.admin((client) => client.query("update queue set first_level = 3, ring_seconds = 10"));
  for (const who of ["customer", "otherCustomer"] as const) {
    for (const chat of (await world.as(who).query(access.listPortalChats, {})).chats) {
      if (["waiting", "offered", "active"].includes(chat.state))
        await world.as(who).command(access.leaveChat, { interactionId: chat.id });
    }
  }
  for (const who of ["agent", "agent2", "otherAgent"] as const) {
    const { mine } = await world.as(who).query(access.readMyWork, {});
    for (const { id } of mine) {
      const filed = { interactionId: id, archiveCode: "vas", solution: "完成", solved: true };
      await world.as(who).command(access.wrapUp, filed);
    }
    await world.as(who).command(access.setPresence, { state: "offline" });
  }
  await runJobs(world, later(3600));
});

test("an offer nobody answers goes on to the next with its age, and the silent agent is not asked again", async () => {
  await agent().command(access.setPresence, { state: "ready" });
  const interactionId = await start();
  await second().command(access.setPresence, { state: "ready" });
  const { offers } = await agent().query(access.readMyWork, {});
  expect(offers.map((one) => one.interactionId)).toEqual([interactionId]);
  const expiry = new Date(offers[0]?.expiresAt ?? 0);
  const [before] = await world.admin(
    async (client) => (await client.query("select arrived_at from work_item where id = $1", [interactionId])).rows,
  );
  expect(await runJobs(world, expiry)).toBeGreaterThan(0);
  expect((await agent().query(access.readPresence, {})).state).toBe("not-responding");
  expect(await offersOf("agent")).toEqual([]);
  expect(await offersOf("agent2")).toEqual([interactionId]);
  const [after] = await world.admin(
    async (client) =>
      (await client.query("select arrived_at, state from work_item where id = $1", [interactionId])).rows,
  );
  expect(after).toEqual({ arrived_at: before?.arrived_at, state: "offered" });
  expect(await reasonOf(agent().command(access.acceptOffer, { interactionId }))).toBe("offer-ended");
  expect((await agent().query(access.readPresence, {})).load).toBe(0);
});

test("the end of an offer that was accepted in time changes nothing", async () => {
  await agent().command(access.setPresence, { state: "ready" });
  const interactionId = await start();
  await agent().command(access.acceptOffer, { interactionId });
  await runJobs(world, later(60));
  expect((await agent().query(access.readPresence, {})).state).toBe("ready");
  expect((await agent().query(access.readConversation, { interactionId })).state).toBe("active");
});

test("whoever declines is not offered the same again, even when he is the only one", async () => {
  await agent().command(access.setPresence, { state: "ready" });
  const interactionId = await start();
  await agent().command(access.declineOffer, { interactionId, reason: "不熟悉该业务" });
  await runJobs(world, later(1));
  expect(await offersOf("agent")).toEqual([]);
  await second().command(access.setPresence, { state: "ready" });
  expect(await offersOf("agent2")).toEqual([interactionId]);
  await second().command(access.acceptOffer, { interactionId });
  const { decisions } = await second().query(access.readConversation, { interactionId });
  expect(decisions.map((one) => [one.agentName, one.outcome])).toEqual([
    ["林悦", "declined: 不熟悉该业务"],
    ["苏航", "accepted"],
  ]);
});

test("an offer to somebody who goes on a break is taken back at once, without blame", async () => {
  await agent().command(access.setPresence, { state: "ready" });
  const interactionId = await start();
  await second().command(access.setPresence, { state: "ready" });
  await agent().command(access.setPresence, { state: "break", reason: "用餐" });
  await runJobs(world, later(0));
  expect((await agent().query(access.readPresence, {})).state).toBe("break");
  expect(await offersOf("agent2")).toEqual([interactionId]);
});

test("somebody outside the ring is asked when it has widened, by a job and nobody's click", async () => {
  await world.admin((client) => client.query("update queue set first_level = 4, ring_seconds = 1 where id = 'q-vas'"));
  await second().command(access.setPresence, { state: "ready" });
  const interactionId = await start();
  expect(await offersOf("agent2")).toEqual([]);
  expect((await board())?.waiting).toBe(1);
  await expect
    .poll(() => runJobs(world, new Date()).then(() => offersOf("agent2")), { timeout: 20_000 })
    .toEqual([interactionId]);
  const { offers } = await second().query(access.readMyWork, {});
  expect(offers[0]?.because).toMatch(/放宽到 [123] 级$/);
});

test("a customer who leaves while waiting is counted as lost, and leaves nobody reserved", async () => {
  await agent().command(access.setPresence, { state: "ready" });
  const interactionId = await start();
  await world.as("customer").command(access.leaveChat, { interactionId });
  expect(await offersOf("agent")).toEqual([]);
  expect((await agent().query(access.readPresence, {})).load).toBe(0);
  expect((await board())?.waiting).toBe(0);
  const [lost] = await world.admin(
    async (client) =>
      (await client.query("select * from fact_contact where abandoned = 1 and ref_id = $1", [interactionId])).rows,
  );
  expect(lost).toMatchObject({ short_abandoned: 1, queue_id: "q-vas" });
  expect(await reasonOf(agent().command(access.acceptOffer, { interactionId }))).toBe("offer-ended");
});

test("a waiting customer learns his place and an honest estimate, and none while nobody is there", async () => {
  const first = await start();
  const other = await world.as("otherCustomer").command(access.startChat, { topic: "vas", text: "您好" });
  const unknown = await world.as("otherCustomer").query(access.readPortalChat, other);
  expect(unknown).toMatchObject({ state: "waiting", position: 2, estimatedWait: null });
  const waiting = (await agent().query(access.readMyWork, {})).waiting;
  expect(waiting.map((one) => [one.id, one.customerName, one.lastMessage])).toEqual([
    [first, "陈**", null],
    [other.interactionId, "周**", null],
  ]);
  await agent().command(access.setPresence, { state: "busy", reason: "处理工单" });
  const estimated = await world.as("otherCustomer").query(access.readPortalChat, other);
  expect(estimated.estimatedWait).toBeGreaterThan(0);
});

test("a ready agent finds what arrived while nobody was there, and a request is work like any other", async () => {
  const first = await start();
  const request = { topic: "vas", title: "退订会员", text: "请帮我退订悦听会员" };
  const { interactionId } = await world.as("otherCustomer").command(access.submitRequest, request);
  await agent().command(access.setPresence, { state: "ready" });
  expect(new Set(await offersOf("agent"))).toEqual(new Set([first, interactionId]));
  expect((await agent().query(access.readPresence, {})).load).toBe(2);
});

test("nobody keeps more than five conversations open", async () => {
  for (let n = 0; n < 5; n += 1) await start();
  expect(await reasonOf(start())).toBe("too-many-open");
});

test("the last word about a queue is true however many came at once", async () => {
  await Promise.all(
    ["customer", "otherCustomer"].flatMap((who) =>
      [1, 2, 3, 4].map(() => world.as(who as "customer").command(access.startChat, { topic: "vas", text: "您好" })),
    ),
  );
  await runJobs(world, later(0));
  const [last] = await world.admin(
    async (client) =>
      (await client.query("select waiting, ready from fact_queue where queue_id = 'q-vas' order by at desc limit 1"))
        .rows,
  );
  expect(last).toEqual({ waiting: 8, ready: 0 });
});

test("an arrival and a readiness that cannot see each other still meet, by the job of whoever commits later", async () => {
  for (let round = 0; round < 8; round += 1) {
    await Promise.all([
      start(),
      agent().command(access.setPresence, { state: "ready" }),
      world.as("otherCustomer").command(access.startChat, { topic: "vas", text: "您好" }),
      second().command(access.setPresence, { state: "ready" }),
    ]);
    await runJobs(world, later(0));
    const offers = [...(await offersOf("agent")), ...(await offersOf("agent2"))];
    expect(offers).toHaveLength(2);
    for (const who of ["customer", "otherCustomer"] as const) {
      const { chats } = await world.as(who).query(access.listPortalChats, {});
      for (const { id } of chats.filter((chat) => chat.state === "offered"))
        await world.as(who).command(access.leaveChat, { interactionId: id });
    }
    for (const who of ["agent", "agent2"] as const)
      await world.as(who).command(access.setPresence, { state: "offline" });
    await runJobs(world, later(0));
  }
});
