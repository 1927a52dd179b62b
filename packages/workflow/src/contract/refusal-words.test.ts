import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { refusalWords } from "./refusal-words.ts";

const sourcesOf = (room: string): string[] => {
  const folder = new URL(`../${room}/`, import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.startsWith("testing"))
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
};
const saidIn = (source: string, pattern: RegExp): string[] =>
  [...source.matchAll(pattern)].map(([, reason = ""]) => reason);

const REFUSED = /(?:DomainError\(\s*"[A-Z_]+",\s*|unfit\()"([a-z-]+)"/g;
const JUDGED = /ok: false, reason: "([a-z-]+)"/g;

/** What the kind of failure says well enough by itself. */
const BY_KIND = new Set(["not-found"]);

test("every reason for which the house of cases refuses something has words in both languages", () => {
  const reasons = new Set([
    ...sourcesOf("server").flatMap((source) => saidIn(source, REFUSED)),
    ...sourcesOf("core/cases").flatMap((source) => saidIn(source, JUDGED)),
  ]);
  expect(reasons.size).toBeGreaterThan(60);
  const words: Record<string, Readonly<Record<string, string>>> = refusalWords;
  for (const language of ["zh-CN", "en"])
    expect([...reasons].filter((reason) => !BY_KIND.has(reason) && !words[language]?.[reason])).toEqual([]);
});

test("no reason speaks only one language", () => {
  expect(Object.keys(refusalWords.en)).toEqual(Object.keys(refusalWords["zh-CN"]));
});
