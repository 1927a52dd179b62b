import { directoryProcedures } from "@quintet/directory/server";
import { performQuery, refusalOf } from "@quintet/rpc";
import { memberOf, openWorld, subjectOf } from "@quintet/testkit";
import { workflowProcedures } from "@quintet/workflow/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createHttp } from "../http.ts";
import { appRouter } from "../router.ts";
import { callerOf, inputOf, linesOf, type Persona, personas } from "../testing/persona/matrix.ts";
import { plantSpecimens } from "../testing/persona/plant-specimens.ts";

/** What published flaws of neighbouring products teach (docs/security/threat-model.md names each). */
const world = await openWorld({ log: () => {} });
const planted = await plantSpecimens(world);
const lines = linesOf(planted);
const app = await createHttp({
  ground: world.ground,
  verify: async () => ({ ok: false, reason: "malformed" }),
  ready: async () => true,
});
afterAll(() => app.close());

const { openCase, linkCases, mergeCases, splitCase, addEntry, attachFile, watchCase, pauseClock, reopenCase } =
  workflowProcedures;
const SECRET = "貔貅密语";
const about = { kind: "consultation" as const, channel: "voice", grade: "ordinary" as const };
let secretCase = "";
let ownCase = "";

beforeAll(async () => {
  const hidden = { ...about, kind: "complaint" as const, customerId: "k-zhou", customerName: "周建国" };
  const opened = await world
    .as("otherAgent")
    .command(openCase, { ...hidden, title: `${SECRET}标题`, description: `${SECRET}描述` });
  secretCase = opened.id;
  const mine = {
    ...about,
    kind: "complaint" as const,
    customerId: "k-chen",
    customerName: "陈晓燕",
    title: "自己的工单",
  };
  ownCase = (
    await world
      .as("lead")
      .command(openCase, mine)
      .catch(() => world.as("agent").command(openCase, mine))
  ).id;
});

const count = (text: string, values: unknown[] = []) =>
  world.admin(async (client) => Number((await client.query<{ n: string }>(text, values)).rows[0]?.n));
/** Everything there is, as one number: whatever a refused command left would change it. */
const whatThereIs = () =>
  count(
    `select (select count(*) from service_case) + (select count(*) from case_link) * 1000 + (select count(*) from case_entry) * 7
       + (select count(*) from case_attachment) * 13 + (select count(*) from case_watch) * 17 as n`,
  );

describe("a filter is made of words we know (Chatwoot, GLPI: SQL through a filter)", () => {
  const nasty = [
    "' or '1'='1",
    "'; drop table customer; --",
    "x' union select secret_hash from survey --",
    "%' escape '",
    "\\",
    "a:* & b | !c <-> (",
    "id; select pg_sleep(5)",
    "𝐨𝐫 1=1",
    "(a+)+$".repeat(8),
  ];
  test("a value is only ever compared: it finds nothing more than it says", async () => {
    for (const text of nasty) {
      const asked = text.slice(0, 60);
      const tasks = await world.as("agent").query(workflowProcedures.listTasks, { text: asked });
      expect(tasks.rows).toEqual([]);
      const cases = await world.as("agent").query(workflowProcedures.listCases, { text: asked });
      expect(cases.rows).toEqual([]);
      const people = await world.as("admin").query(directoryProcedures.findCustomers, { text: asked });
      expect(people.rows).toEqual([]);
    }
  });
  test("a joker of LIKE is a letter like any other", async () => {
    for (const text of ["%", "_", "%%%%%%%%", "__________"])
      expect((await world.as("admin").query(directoryProcedures.findCustomers, { text })).rows).toEqual([]);
  });
  const columns = ["or", "and", "not", "id; drop table task", "__proto__", "constructor", "tenant_id", "titlе"];
  test.each(columns)("a column or operator called %s is no field of any filter", async (name) => {
    const inbox = { view: "team", [name]: "x" } as never;
    await expect(world.as("lead").query(workflowProcedures.listTasks, inbox)).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    const kept = { name: "筛选", view: "team", filter: JSON.parse(`{"${name}":"x"}`) } as never;
    await expect(world.as("lead").command(workflowProcedures.saveFilter, kept)).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });
  test.each(columns)("the cube has no dimension and no measure called %s", async (name) => {
    const { readIndicator } = (await import("@quintet/kpi/server")).kpiProcedures;
    const span = { from: "2026-03-01T00:00:00.000Z", until: "2026-03-08T00:00:00.000Z" };
    const by = { code: "service-level", ...span, by: name } as never;
    await expect(world.as("manager").query(readIndicator, by)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const code = { code: name, ...span } as never;
    const told = await world
      .as("manager")
      .query(readIndicator, code)
      .catch((error: unknown) => refusalOf(error)?.code);
    expect(["NOT_FOUND", "BAD_REQUEST"]).toContain(told);
  });
  test("a cursor somebody made up leads nowhere else", async () => {
    for (const after of ["' or 1=1 --", "zzzz\u0001' or '1'='1", "eyJpZCI6MX0=", "-1"]) {
      const asked = world.as("agent").query(workflowProcedures.listCases, { after });
      const told = await asked.then(
        (page) => page.rows,
        (error: unknown) => refusalOf(error)?.code,
      );
      if (typeof told === "string" || told === undefined) expect(told).toBe("BAD_REQUEST");
      else expect(JSON.stringify(told)).not.toContain(SECRET);
    }
  });
});

describe("a reference in the body is judged like the one in the address (Chatwoot: another account's source id)", () => {
  test("a case is opened for no customer of another company, from no contact of somebody else", async () => {
    const before = await whatThereIs();
    const tries = [
      { customerId: "k-fj", customerName: "林海" },
      { customerId: "k-chen", customerName: "陈晓燕", interactionId: "i-neighbour" },
      { customerId: "k-chen", customerName: "陈晓燕", interactionId: "i-foreign" },
    ];
    const told: string[] = [];
    for (const one of tries) {
      const tried = world.as("agent").command(openCase, { ...about, kind: "complaint", title: "借来的引用", ...one });
      told.push(
        await tried.then(
          () => "opened",
          (error: unknown) => String(refusalOf(error)?.code),
        ),
      );
    }
    expect(told).toEqual(["NOT_FOUND", "NOT_FOUND", "NOT_FOUND"]);
    expect(await whatThereIs()).toBe(before);
  });
  test("a case of another team or company is neither linked to, merged into, nor watched", async () => {
    const before = await whatThereIs();
    const others = [secretCase, String(planted.foreign.caseId), "nobody-here"];
    for (const otherId of others) {
      const link = world
        .as("agent")
        .command(linkCases, { caseId: String(planted.own.caseId), otherId, relation: "related" });
      await expect(link).rejects.toMatchObject({ code: "NOT_FOUND", message: "not found" });
      const merge = { caseId: otherId, intoId: String(planted.own.caseId), reason: "合并" };
      await expect(world.as("agent").command(mergeCases, merge)).rejects.toMatchObject({ code: "NOT_FOUND" });
      const watch = world.as("agent").command(watchCase, { caseId: otherId, watching: true });
      await expect(watch).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    expect(await whatThereIs()).toBe(before);
  });
  test("a file is reached through its own case alone", async () => {
    const name = "秘密.txt";
    const content = Buffer.from(SECRET).toString("base64");
    const { id } = await world.as("otherAgent").command(attachFile, { caseId: secretCase, name, content });
    const asked = { attachmentId: id, caseId: String(planted.own.caseId), shareId: null };
    await expect(world.as("agent").query(workflowProcedures.readAttachment, asked)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("what a list hides, no other way in shows (Zammad: the socket; Chatwoot: titles in lists)", () => {
  /** Whose right is as wide as the centre or wider; and billing, which has a task of its own in the case. */
  const sees = (persona: Persona) =>
    ["business", "analyst", "admin", "executive", "manager", "billing"].includes(persona);
  const reading = lines.filter(({ procedure }) => procedure.kind !== "command");

  test("no query whatever shows a case of another team to an agent, a lead, a partner or a customer", async () => {
    const leaks: string[] = [];
    for (const line of reading)
      for (const persona of personas.filter((one) => !sees(one))) {
        if (line.procedure.kind === "command") continue;
        for (const side of ["own", "neighbour"] as const) {
          const call = { caller: callerOf(persona), input: inputOf(line, planted, side), address: "192.0.2.3" };
          const answer = await performQuery(world.ground, line.procedure, call).catch((error: unknown) =>
            String(error),
          );
          if (JSON.stringify(answer).includes(SECRET)) leaks.push(`${persona} ${line.house}.${line.name}`);
        }
      }
    expect(leaks).toEqual([]);
  });

  test("to look for its very words finds it nowhere", async () => {
    for (const name of ["agent", "lead", "network"] as const) {
      for (const asked of [workflowProcedures.listCases, workflowProcedures.listTasks]) {
        const found = await world
          .as(name)
          .query(asked as typeof workflowProcedures.listCases, { text: SECRET })
          .catch((error: unknown) => ({ rows: [], next: null, refused: refusalOf(error)?.code }));
        expect(found.rows).toEqual([]);
        expect(found.next).toBeNull();
      }
    }
  });

  /** What the live stream tells somebody from a place on: read to its end, which is when the last event there is was read. */
  async function toldLive(name: "agent" | "otherAgent" | "customer" | "partner"): Promise<string> {
    const over = new AbortController();
    const caller = appRouter.createCaller({
      ground: world.ground,
      caller: { kind: "subject", subject: subjectOf(memberOf(name)) },
      key: undefined,
      address: undefined,
      expiresAt: Date.now() + 1_500,
      over: over.signal,
    });
    const heard: unknown[] = [];
    const stream = (await caller.events({ lastEventId: "0_0" })) as AsyncIterable<unknown>;
    for await (const one of stream) heard.push(one);
    return JSON.stringify(heard);
  }

  test("the live stream tells of a case to those who may see it, and to nobody else", async () => {
    const { id: entryCase } = { id: secretCase };
    await world
      .as("otherAgent")
      .command(addEntry, { caseId: entryCase, text: `${SECRET}留言`, visibility: "internal" });
    expect(await toldLive("otherAgent")).toContain(entryCase);
    for (const name of ["agent", "customer", "partner"] as const)
      expect(await toldLive(name), name).not.toContain(entryCase);
  });

  test("what the stream tells are ids and words of ours, never what people wrote", async () => {
    expect(await toldLive("otherAgent")).not.toContain(SECRET);
  });
});

test("a right to read is no right to link, merge, split, write, attach or stop a clock (Zammad: side verbs)", async () => {
  const before = await whatThereIs();
  const caseId = ownCase;
  const content = Buffer.from("x").toString("base64");
  const side = [
    (name: "analyst" | "admin") =>
      world.as(name).command(linkCases, { caseId, otherId: secretCase, relation: "related" }),
    (name: "analyst" | "admin") => world.as(name).command(mergeCases, { caseId, intoId: secretCase, reason: "合并" }),
    (name: "analyst" | "admin") => world.as(name).command(splitCase, { caseId, kind: "complaint", title: "拆出" }),
    (name: "analyst" | "admin") =>
      world.as(name).command(addEntry, { caseId, text: "顺手一写", visibility: "internal" }),
    (name: "analyst" | "admin") => world.as(name).command(attachFile, { caseId, name: "x.txt", content }),
    (name: "analyst" | "admin") => world.as(name).command(reopenCase, { caseId, reason: "重开" }),
    (name: "analyst") =>
      world.as(name).command(pauseClock, {
        clockId: String(planted.own.clockId),
        reason: "waiting-for-customer",
        note: "等回复",
      } as never),
  ];
  expect(await world.as("analyst").query(workflowProcedures.readCase, { caseId })).toMatchObject({
    title: "自己的工单",
  });
  for (const verb of side) await expect(verb("analyst")).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await whatThereIs()).toBe(before);
});
