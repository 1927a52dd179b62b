import { readFile } from "node:fs/promises";
import { parseDefinition, replay } from "@quintet/workflow/core";
import { beforeAll, expect, test } from "vitest";
import { randomOf } from "../chance/random.ts";
import { recordClosed } from "../complaints/closed-complaints.ts";
import { customersOf } from "../customers/customers.ts";
import { companies } from "../organisation/companies.ts";
import { peopleOf } from "../organisation/people.ts";
import { type Plan, planCompany } from "./plan-company.ts";

const now = Date.parse("2026-11-20T06:00:00Z");
const process = new URL("../../../../packages/workflow/definitions/complaint.bpmn", import.meta.url);

let make: () => Plan;
let plan: Plan;

beforeAll(async () => {
  const parsed = await parseDefinition(await readFile(process, "utf8"));
  const [big] = companies;
  if (!parsed.ok || !big) throw new Error("there is nothing to plan with");
  const company = { ...big, customers: 300, contactsPerDay: 30, ordersPerDay: 2 };
  const people = peopleOf(randomOf("people"), now);
  const customers = customersOf(randomOf("customers"), company, now);
  const complaint = { definition: parsed.definition, version: 1 };
  const contents = { company, customers, articles: ["a", "b"], complaint, importedVersion: 1 };
  make = () => planCompany(randomOf("history"), contents, { people, now });
  plan = make();
});

test("the same seed makes the same history, to the last id", () => {
  expect(JSON.stringify(make())).toBe(JSON.stringify(plan));
});

test("nothing of the past happens after now", () => {
  const { contacts, closed, orders } = plan;
  expect(contacts.interactions.filter(({ closedAt }) => (closedAt?.getTime() ?? 0) > now)).toEqual([]);
  expect(contacts.messages.filter(({ at }) => at.getTime() > now)).toEqual([]);
  expect(closed.filter(({ lived }) => lived.closedAt > now)).toEqual([]);
  expect(orders.filter(({ order }) => order.closedAt > now)).toEqual([]);
});

test("a finished complaint is one the engine itself would have led there", () => {
  for (const { complaint, lived } of plan.closed) {
    const again = replay(lived.definition, lived.events);
    expect(again.status).toBe("terminated");
    expect(again).toEqual(lived.instance);
    expect(lived.solvedAt).toBeGreaterThan(complaint.openedAt);
  }
});

test("a case under way has open work or waits for its customer's rating", () => {
  expect(plan.running.length).toBeGreaterThan(3);
  for (const { lived } of plan.running) {
    const open = Object.keys(lived.instance.tasks).length + Object.keys(lived.instance.waits).length;
    expect(open).toBeGreaterThan(0);
  }
});

test("what finished cases tell weighs nothing in the backlog, and each opening has one closing", () => {
  const closed = plan.closed.map((one, index) => ({ ...one, number: `GD-${index}` }));
  const { facts, rows } = recordClosed(closed, plan.newId);
  const sum = (kind: string, measure: string) =>
    facts.reduce((total, fact) => total + (fact.kind === kind ? Number(fact.values[measure] ?? 0) : 0), 0);
  expect(sum("case", "backlog")).toBe(0);
  expect(sum("case", "opened")).toBe(closed.length);
  expect(sum("case", "closed")).toBe(closed.length);
  expect(sum("clock", "met") + sum("clock", "breached")).toBe(sum("clock", "due"));
  expect(sum("step", "steps")).toBe(rows.tasks.length);
  expect(new Set(rows.cases.map(({ id }) => id)).size).toBe(rows.cases.length);
});
