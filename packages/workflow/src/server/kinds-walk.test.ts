import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { caseKinds } from "../contract/case-kinds.ts";
import { ShippedKind } from "../contract/enums.ts";
import { ofChen, open, work } from "./testing/cases.ts";
import { listMyCases, listTasks, openComplaint, rate, readCase } from "./testing/complaint.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const view = (caseId: string) => world.as("manager").query(readCase, { caseId });
const openIn = async (caseId: string) =>
  (await view(caseId)).tasks.filter(({ state }) => state === "open").map(({ elementId }) => elementId);

describe("every kind", () => {
  test("opens with its process, and its customer sees plain steps in both languages and a due date", async () => {
    for (const kind of ShippedKind.options) {
      const { customer, openers } = caseKinds[kind];
      if (!openers.length || kind === "permission-request") continue;
      const who = openers.includes("agent") ? "agent" : "manager";
      const { id } = await open(world, who, { kind, title: `一件${kind}`, ...(customer === "needed" ? ofChen : {}) });
      const opened = await view(id);
      expect([kind, opened.definitionKey, opened.steps.length > 2, opened.tasks.length > 0]).toEqual([
        kind,
        kind,
        true,
        true,
      ]);
      for (const { key, label, labelEn } of opened.steps)
        expect([key, label === key, labelEn === key]).toEqual([key, false, false]);
      for (const { nameEn, name } of opened.tasks) expect(nameEn).not.toBe(name);
      const own = (await world.as("customer").query(listMyCases, {})).cases.find((one) => one.id === id);
      expect(own === undefined).toBe(customer === "none");
      if (own) expect(own.steps.map(({ key }) => key)).toEqual(opened.steps.map(({ key }) => key));
    }
  });

  test("is opened only by the roles it names, about a customer or about none as it asks", async () => {
    const told = { ...ofChen };
    await expect(open(world, "billing", { kind: "complaint", ...told })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(open(world, "agent", { kind: "technology-pilot" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(open(world, "agent", { kind: "complaint" })).rejects.toMatchObject({ reason: "customer-needed" });
    const internal = open(world, "manager", { kind: "process-change", ...told });
    await expect(internal).rejects.toMatchObject({ reason: "no-customer" });
    for (const who of ["customer", "partner", "executive"] as const)
      await expect(open(world, who, { kind: "consultation", ...told })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("is refused where its company lacks the department its process asks for", async () => {
    const told = { kind: "fault-report" as const, title: "断网", customerId: "k-fj", customerName: "林海" };
    await expect(open(world, "foreignAgent", told)).rejects.toMatchObject({
      code: "UNPROCESSABLE",
      reason: "unknown-party",
    });
  });

  test("takes from its form what the form asks for, and nothing else", async () => {
    const data = { product: "5G 套餐", question: "怎么升级", grade: "public-opinion", stranger: "x" };
    const { id } = await open(world, "agent", { kind: "consultation", ...ofChen, data });
    expect((await view(id)).data).toEqual({ product: "5G 套餐", question: "怎么升级" });
    const long = open(world, "agent", { kind: "consultation", ...ofChen, data: { product: "长".repeat(81) } });
    await expect(long).rejects.toMatchObject({ code: "BAD_REQUEST", reason: "form-refused" });
  });
});

test("a fault goes to the network, turns out an outage, is announced, restored and confirmed after a second try", async () => {
  const { id } = await open(world, "agent", { kind: "fault-report", ...ofChen });
  await work(world, "agent", id, "remote", { outcome: "dispatch" });
  const empty = work(world, "network", id, "repair", { outcome: "outage" });
  await expect(empty).rejects.toMatchObject({ reason: "form-refused" });
  await work(world, "network", id, "repair", { outcome: "outage", data: { cause: "光缆被挖断" } });
  await work(world, "manager", id, "announce");
  await work(world, "network", id, "restore");
  await work(world, "agent", id, "confirm", { outcome: "still-broken" });
  await work(world, "network", id, "repair", { outcome: "repaired", data: { cause: "户线老化" } });
  await work(world, "agent", id, "confirm", { outcome: "confirmed", customerText: "宽带已恢复" });
  expect(await view(id)).toMatchObject({ status: "solved", result: "宽带已恢复" });
  await rate(world, id);
  const closed = await view(id);
  expect(closed.status).toBe("closed");
  expect(closed.spans.map(({ partyKind, nameEn }) => `${partyKind}: ${nameEn}`)).toEqual([
    "owner: Remote repair",
    "department: Repair on site",
    "manager: Manager announces the outage",
    "department: Restore the network",
    "owner: Confirm with the customer",
    "department: Repair on site",
    "owner: Confirm with the customer",
  ]);
});

test("what is done inside a case that ends without asking its customer is not told to him as a result", async () => {
  const { id } = await open(world, "agent", { kind: "follow-up-visit", ...ofChen });
  await work(world, "agent", id, "call", { outcome: "satisfied", answer: "内部:客户情绪平稳" });
  expect(await view(id)).toMatchObject({ status: "closed", result: null });
  expect(JSON.stringify(await world.as("customer").query(listMyCases, {}))).not.toContain("情绪平稳");
});

describe("a complaint by its grade", () => {
  test("is the manager's when major, and the response group's within an hour when it is public opinion", async () => {
    const major = await openComplaint(world, { grade: "major", partnerId: null });
    expect(await openIn(major.id)).toEqual(["followUp", "billingCheck", "managerPlan"]);
    const { rows } = await world.as("manager").query(listTasks, { view: "roles", limit: 200 });
    expect(rows.filter(({ caseId }) => caseId === major.id).map(({ name }) => name)).toEqual(["运营主管定方案"]);
    const opinion = await openComplaint(world, { grade: "public-opinion", partnerId: null });
    expect(await openIn(opinion.id)).toEqual(["followUp", "billingCheck", "assembleGroup"]);
    const { clocks } = await view(opinion.id);
    const group = clocks.find(({ label }) => label === "响应组 1 小时到位");
    expect(Date.parse(group?.dueAt ?? "") - Date.parse(group?.startedAt ?? "")).toBe(3_600_000);
    await work(world, "business", opinion.id, "assembleGroup");
    expect(await openIn(opinion.id)).toEqual(["followUp", "billingCheck", "oneWording"]);
  });

  test("about the same again within 30 days joins the history of the first and rises to major", async () => {
    const first = await openComplaint(world, { archiveCode: "vas-repeat", partnerId: null });
    const second = await openComplaint(world, { archiveCode: "vas-repeat", partnerId: null });
    const again = await view(second.id);
    expect(again).toMatchObject({
      grade: "major",
      links: [{ caseId: first.id, relation: "repeat", direction: "from" }],
    });
    expect(again.entries.find(({ authorKind }) => authorKind === "system")).toMatchObject({
      text: "30 天内第 2 次同类投诉,已并入历史,级别上调",
      textEn: "Complaint no. 2 about the same within 30 days, joined to its history; its grade has risen",
    });
    expect(await openIn(second.id)).toContain("managerPlan");
  });
});
