import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { accessProcedures as access, accessSubscribers } from "./index.ts";
import { plantDesk } from "./testing/plant-desk.ts";
import { reasonOf } from "./testing/reason-of.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await plantDesk(world);
});

const facts = (kind: string) =>
  world.admin(async (client) => (await client.query(`select * from fact_${kind} order by at, ctid`)).rows);

const customer = () => world.as("customer");
const agent = () => world.as("agent");

/** A chat that has been offered to 林悦 and accepted by her. */
async function served(text = "我的订阅被重复扣费了") {
  await agent().command(access.setPresence, { state: "ready" });
  const { interactionId } = await customer().command(access.startChat, { topic: "vas", text });
  await agent().command(access.acceptOffer, { interactionId });
  return interactionId;
}
const filed = (interactionId: string) => ({
  interactionId,
  archiveCode: "vas-double",
  solution: "已退费",
  solved: true,
});

describe("from the first word to the rating", () => {
  test("a chat is offered in the moment it arrives to the one who knows most, and says why", async () => {
    await world.as("agent2").command(access.setPresence, { state: "ready" });
    await agent().command(access.setPresence, { state: "ready" });
    const { interactionId } = await customer().command(access.startChat, { topic: "vas", text: "重复扣费" });
    const { offers } = await agent().query(access.readMyWork, {});
    expect(offers).toHaveLength(1);
    expect(offers[0]).toMatchObject({ interactionId, customerName: "陈晓燕", vip: "diamond", firstWords: "重复扣费" });
    expect(offers[0]?.because).toMatch(/^技能「增值业务」5 级/);
    expect((await world.as("agent2").query(access.readMyWork, {})).offers).toEqual([]);
    const chat = await customer().query(access.readPortalChat, { interactionId });
    expect(chat).toMatchObject({ state: "offered", position: 1, agentName: null });
    expect(chat.messages.map((one) => one.author)).toEqual(["customer", "system"]);

    await agent().command(access.acceptOffer, { interactionId });
    expect((await customer().query(access.readPortalChat, { interactionId })).agentName).toBe("林悦");
    const [contact] = (await facts("contact")).filter((row) => row.answered === 1);
    expect(contact).toMatchObject({ in_target: 1, queue_id: "q-vas", person_id: "p-lin" });
    await agent().command(access.wrapUp, filed(interactionId));
    await world.as("agent2").command(access.setPresence, { state: "offline" });
  });

  test("an internal note is for the desk alone, and a reply reaches the customer", async () => {
    const interactionId = await served();
    await agent().command(access.reply, { interactionId, text: "客户情绪激动", internal: true });
    await agent().command(access.reply, { interactionId, text: "非常抱歉，马上为您核查。" });
    const chat = await customer().query(access.readPortalChat, { interactionId });
    expect(chat.messages.map((one) => one.text)).not.toContain("客户情绪激动");
    expect(chat.messages.at(-1)?.text).toBe("非常抱歉，马上为您核查。");
    const desk = await agent().query(access.readConversation, { interactionId });
    expect(desk.messages.filter((one) => one.internal).map((one) => one.text)).toEqual(["客户情绪激动"]);
    const seen = await world.admin(async (client) => {
      const { rows } = await client.query(
        "select payload->>'internal' as internal, customer_id from event where type = 'access.message-posted' and subject = $1",
        [interactionId],
      );
      return rows;
    });
    expect(seen.filter((row) => row.internal === "true")).toEqual([{ internal: "true", customer_id: null }]);
    await agent().command(access.wrapUp, filed(interactionId));
  });

  test("a reply written before the customer's newest message is held back", async () => {
    const interactionId = await served();
    const before = await agent().query(access.readConversation, { interactionId });
    const seenMessageId = before.messages.at(-1)?.id ?? null;
    await customer().command(access.say, { interactionId, text: "还有一件事" });
    const tooEarly = agent().command(access.reply, { interactionId, text: "好的", seenMessageId });
    expect(await reasonOf(tooEarly)).toBe("newer-message");
    const now = await agent().query(access.readConversation, { interactionId });
    expect(now.unread).toBe(2);
    await agent().command(access.reply, {
      interactionId,
      text: "好的",
      seenMessageId: now.messages.at(-1)?.id ?? null,
    });
    expect(await reasonOf(agent().command(access.reply, { interactionId, text: "长".repeat(501) }))).toBe("too-long");
    await agent().command(access.wrapUp, filed(interactionId));
  });

  test("a draft is its writer's own and goes with the reply", async () => {
    const interactionId = await served();
    await agent().command(access.saveDraft, { interactionId, text: "我正在" });
    expect((await agent().query(access.readConversation, { interactionId })).draftText).toBe("我正在");
    expect((await agent().query(access.readMyWork, {})).mine[0]?.draft).toBe(true);
    expect((await world.as("lead").query(access.readConversation, { interactionId })).draftText).toBe("");
    await world.as("lead").command(access.saveDraft, { interactionId, text: "提醒" });
    await agent().command(access.reply, { interactionId, text: "我正在查" });
    expect((await agent().query(access.readConversation, { interactionId })).draftText).toBe("");
    expect((await world.as("lead").query(access.readConversation, { interactionId })).draftText).toBe("提醒");
    await agent().command(access.wrapUp, filed(interactionId));
  });

  test("whoever serves a customer sees the whole of him", async () => {
    const interactionId = await served();
    const whole = await agent().query(access.readCustomer360, { interactionId });
    expect(whole.profile).toMatchObject({ name: "陈晓燕", phoneMasked: "138****6620" });
    expect(whole.contacts.length).toBeGreaterThan(0);
    expect(await reasonOf(world.as("otherAgent").query(access.readCustomer360, { interactionId }))).toBe("not-found");
    await agent().command(access.wrapUp, filed(interactionId));
  });

  test("wrapping up needs a code of the archive tree and happens once, however often it is tried at once", async () => {
    const interactionId = await served();
    const wrong = agent().command(access.wrapUp, { ...filed(interactionId), archiveCode: "nowhere" });
    expect(await reasonOf(wrong)).toBe("unknown-archive-code");
    const tries = await Promise.allSettled([1, 2, 3].map(() => agent().command(access.wrapUp, filed(interactionId))));
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect((await agent().query(access.readPresence, {})).load).toBe(0);
    const handled = (await facts("handling")).filter((row) => row.ref_id === interactionId);
    expect(handled).toHaveLength(1);
    expect(await reasonOf(customer().command(access.say, { interactionId, text: "喂" }))).toBe("conversation-ended");
    expect((await agent().query(access.readArchiveTree, {})).favourites).toEqual(["vas-double"]);
  });

  test("the one-time link counts one vote of many at once and is gone afterwards", async () => {
    const interactionId = await served();
    await agent().command(access.wrapUp, filed(interactionId));
    const path = (await customer().query(access.readPortalChat, { interactionId })).surveyPath ?? "";
    expect(path).toMatch(/^\/access\/survey\.html#gd\.[A-Za-z0-9_-]{43}$/);
    const link = path.split("#")[1] ?? "";
    const asked = await world.anonymous.query(access.readSurvey, { link });
    expect(asked).toEqual({ about: "增值业务", agentName: "林悦", answered: false, expired: false });
    const marks = { link, attitude: 5, efficiency: 4, correctness: 4 };
    const votes = await Promise.allSettled([1, 2, 3, 4].map(() => world.anonymous.command(access.answerSurvey, marks)));
    expect(votes.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(await reasonOf(world.anonymous.command(access.answerSurvey, marks))).toBe("already-answered");
    expect((await customer().query(access.readPortalChat, { interactionId })).surveyPath).toBeNull();
    const told = (await facts("survey")).filter((row) => row.answered === 1 && row.ref_id === interactionId);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ person_id: "p-lin", top_two: 1, attitude: 5 });
    const foreign = { ...marks, link: link.replace("gd.", "fj.") };
    expect(await reasonOf(world.anonymous.command(access.answerSurvey, foreign))).toBe("not-found");
  });

  test("an invitation runs out after fourteen days", async () => {
    const interactionId = await served();
    await agent().command(access.wrapUp, filed(interactionId));
    const path = (await customer().query(access.readPortalChat, { interactionId })).surveyPath ?? "";
    const vote = { link: path.split("#")[1] ?? "", attitude: 5, efficiency: 5, correctness: 5 };
    const later = { now: new Date(Date.now() + 15 * 86_400_000) };
    expect(await reasonOf(world.anonymous.command(access.answerSurvey, vote, later))).toBe("survey-expired");
  });
});

describe("cases", () => {
  test("a solved case asks its customer, and the rating goes back to the case", async () => {
    const [subscriber] = accessSubscribers;
    const payload = {
      caseId: "case-1",
      number: "GD-1",
      customerId: "k-chen",
      channel: "web-chat",
      ownerId: "p-lin",
      teamId: "t-one",
      centreId: "c-south",
      archiveCode: null,
    };
    const event = {
      id: "e1",
      tenantId: "gd",
      at: new Date().toISOString(),
      type: "",
      subject: "case-1",
      audience: {},
      payload,
    };
    await world.work("gd", async (deed) => subscriber?.apply({ ...deed, input: event }));
    const { surveys } = await customer().query(access.readCaseSurveys, {});
    expect(surveys.map((one) => one.caseId)).toEqual(["case-1"]);
    expect((await world.as("otherCustomer").query(access.readCaseSurveys, {})).surveys).toEqual([]);
    const link = surveys[0]?.path.split("#")[1] ?? "";
    await customer().command(access.answerSurvey, { link, attitude: 5, efficiency: 5, correctness: 5 });
    const [message] = await world.admin(
      async (client) => (await client.query("select payload from event where type = 'workflow.message-for-case'")).rows,
    );
    expect(message?.payload).toMatchObject({ caseId: "case-1", name: "rated", variables: { rating: 5 } });
    expect((await customer().query(access.readCaseSurveys, {})).surveys).toEqual([]);
  });
});

describe("a customer with cases", () => {
  const openedCases = () =>
    world.admin((client) =>
      client.query(`insert into service_case (tenant_id, id, number, kind, grade, title, description, customer_id,
          customer_name, channel, status, opened_at, definition_key, definition_version)
        select 'gd', 'zhou-' || n, 'GD-0' || n, 'complaint', 'ordinary', '重复扣费', '', 'k-zhou', '周建国', 'voice', 'open',
          now() - n * interval '9 days', 'complaint', 1 from generate_series(1, 4) n`),
    );

  test("who complains again is in front and is announced; only his own cases can be tied to the conversation", async () => {
    await openedCases();
    await agent().command(access.setPresence, { state: "ready" });
    const { interactionId } = await world
      .as("otherCustomer")
      .command(access.startChat, { topic: "vas", text: "又扣费了" });
    const [item] = await world.admin(
      async (client) => (await client.query("select priority from work_item where id = $1", [interactionId])).rows,
    );
    expect(item).toEqual({ priority: 5 });
    await agent().command(access.acceptOffer, { interactionId });
    const whole = await agent().query(access.readCustomer360, { interactionId });
    expect(whole.alerts).toEqual([{ tone: "bad", text: "30 天内第 3 次投诉：先安抚，由班组长以上回访" }]);
    expect(whole.cases).toHaveLength(4);
    await agent().command(access.linkCase, { interactionId, caseId: "zhou-1" });
    expect((await agent().query(access.readConversation, { interactionId })).caseId).toBe("zhou-1");
    expect(await reasonOf(agent().command(access.linkCase, { interactionId, caseId: "case-1" }))).toBe("not-found");
    await agent().command(access.wrapUp, filed(interactionId));
  });
});

describe("contacts of other systems", () => {
  test("a contact is filed once at its own time, even by two at once", async () => {
    const contact = {
      externalRef: "cfpb-1",
      customerId: null,
      customerName: "J. Doe",
      channel: "voice" as const,
      topic: "Billing",
      text: "charged twice",
      at: "2015-04-22T15:53:00.000Z",
    };
    const system = world.asSystem("gd");
    const made = await Promise.all([1, 2, 3].map(() => system.command(access.recordContact, contact)));
    expect(new Set(made.map((one) => one.id)).size).toBe(1);
    expect(made.filter((one) => one.created)).toHaveLength(1);
    const told = (await facts("contact")).filter((row) => row.variant === "imported");
    expect(told.map((row) => row.at.toISOString())).toEqual([contact.at]);
  });
});

describe("rights", () => {
  test("a foreign interaction answers like an unknown one", async () => {
    const interactionId = await served();
    for (const id of [interactionId, "unheard-of"]) {
      expect(await reasonOf(world.as("otherCustomer").query(access.readPortalChat, { interactionId: id }))).toBe(
        "not-found",
      );
      expect(await reasonOf(world.as("otherAgent").query(access.readConversation, { interactionId: id }))).toBe(
        "not-found",
      );
      expect(await reasonOf(world.as("foreignAgent").command(access.acceptOffer, { interactionId: id }))).toBe(
        "not-found",
      );
      expect(await reasonOf(world.as("otherCustomer").command(access.leaveChat, { interactionId: id }))).toBe(
        "not-found",
      );
    }
    expect(await reasonOf(customer().query(access.readMyWork, {}))).toBe("not-permitted");
    expect(await reasonOf(world.as("lead").command(access.reply, { interactionId, text: "我来答" }))).toBe("not-found");
    await world.as("lead").command(access.reply, { interactionId, text: "先安抚", internal: true });
    await agent().command(access.wrapUp, filed(interactionId));
  });

  test("lists are paged without losing a row", async () => {
    const all = await agent().query(access.listInteractions, { limit: 200 });
    const paged: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await agent().query(access.listInteractions, { limit: 2, ...(after ? { after } : {}) });
      paged.push(...page.rows.map((row) => row.id));
      if (!page.next) break;
      after = page.next;
    }
    expect(paged).toEqual(all.rows.map((row) => row.id));
    expect(paged.length).toBeGreaterThan(4);
  });
});
