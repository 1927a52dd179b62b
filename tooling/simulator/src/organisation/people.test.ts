import { Role } from "@quintet/kernel";
import { expect, test } from "vitest";
import { randomOf } from "../chance/random.ts";
import { customersOf } from "../customers/customers.ts";
import { demonstrationLogIns } from "../demonstration-log-ins.ts";
import { companies } from "./companies.ts";
import { peopleOf } from "./people.ts";
import { unitsOf } from "./units.ts";

const now = Date.parse("2026-11-20T06:00:00Z");
const people = peopleOf(randomOf("people"), now);
const customers = companies.flatMap((company) => customersOf(randomOf(company.tenantId), company, now));

test("the same seed makes the same group", () => {
  expect(peopleOf(randomOf("people"), now)).toEqual(people);
  const [first] = companies;
  expect(first && customersOf(randomOf("gd"), first, now)).toEqual(customers.slice(0, first?.customers));
});

test("nobody has the name or the id of somebody else", () => {
  expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
  expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
});

test("every customer has an id and a phone number of his own, which no operator gives out", () => {
  expect(customers).toHaveLength(5_000);
  expect(new Set(customers.map(({ id }) => id)).size).toBe(5_000);
  expect(new Set(customers.map(({ phone }) => phone)).size).toBe(5_000);
  expect(customers.every(({ phone }) => /^154\d{8}$/.test(phone ?? ""))).toBe(true);
});

test("every role that people hold has a log-in, and every log-in is somebody", () => {
  const logIns = demonstrationLogIns();
  const roles = Role.options.filter((role) => role !== "anonymous" && role !== "system");
  expect(roles.filter((role) => !logIns.some((one) => one.roles.includes(role)))).toEqual([]);
  const known = new Set([...people.map(({ id }) => id), ...customers.map(({ id }) => id)]);
  expect(logIns.filter(({ subject }) => !known.has(subject))).toEqual([]);
  expect(new Set(logIns.map(({ username }) => username)).size).toBe(logIns.length);
});

test("everybody works at a place the organisation has", () => {
  const places = new Set(companies.flatMap(unitsOf).map(({ id }) => id));
  const placed = people
    .filter(({ tenantId }) => tenantId !== "hq")
    .flatMap(({ centreId, teamId }) => [centreId, teamId]);
  expect(placed.filter((id) => id !== null && !places.has(id))).toEqual([]);
});

test("every company has a billing centre, and every skill somebody who is good at it", () => {
  for (const { tenantId, departments } of companies) {
    expect(departments.some(({ code }) => code === "billing")).toBe(true);
    for (const skill of ["vas", "billing", "broadband", "general"])
      expect(people.some((one) => one.tenantId === tenantId && (one.skills[skill] ?? 0) >= 3)).toBe(true);
  }
});
