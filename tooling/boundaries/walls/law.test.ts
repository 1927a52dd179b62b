import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Breach, cruiseStreet } from "../src/cruise-street.ts";
import { rules } from "../src/law/index.ts";
import { grounds, provocations } from "./provocations.ts";
import { buildSmallStreet, type SmallStreet } from "./small-street.ts";

let street: SmallStreet;
let before: Breach[];
let after: Breach[];

beforeAll(async () => {
  street = buildSmallStreet();
  before = (await cruiseStreet(street.root)).breaches;
  street.write(grounds);
  street.write(Object.fromEntries(provocations.map(({ file, text }) => [file, text])));
  after = (await cruiseStreet(street.root)).breaches;
});
afterAll(() => street.remove());

test("a street in which every room has what it may have breaks no law", () => {
  expect(before).toEqual([]);
});

describe("a deed against the law is refused", () => {
  test.each(provocations)("$file breaks $rule", ({ file, rule }) => {
    const spoken = after.filter((breach) => breach.from === file || breach.ring.includes(file));
    expect(spoken.map((breach) => breach.rule)).toContain(rule);
  });
});

test("what is in order stays in order beside what is not", () => {
  const guilty = new Set(provocations.map(({ file }) => file));
  expect(after.filter(({ from }) => !guilty.has(from))).toEqual([]);
});

test("every rule of the law has been provoked", () => {
  const provoked = new Set(provocations.map(({ rule }) => rule));
  expect(rules.map(({ name }) => name).filter((name) => !provoked.has(name ?? ""))).toEqual([]);
});
