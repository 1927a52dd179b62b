import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../../..");
const page = (name: string): string => readFileSync(join(root, "docs/security", name), "utf8");
const FILE = /`((?:apps|packages|tooling)\/[\w./-]+\.test\.ts)`/g;

test("every test file the pages about security name is there", () => {
  const named = ["threat-model.md", "asvs.md"].flatMap((name) =>
    [...page(name).matchAll(FILE)].map((found) => found[1]),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((path) => !existsSync(join(root, String(path))))).toEqual([]);
});

test("every threat of the threat model names a test that exists, word for word", () => {
  const rows =
    page("threat-model.md")
      .split("## Threats")[1]
      ?.split("\n## ")[0]
      ?.split("\n")
      .filter((line) => line.startsWith("| ")) ?? [];
  const threats = rows.slice(2);
  expect(threats.length).toBeGreaterThan(30);
  for (const line of threats) {
    const [, path, title] = line.match(/`([^`]+\.test\.ts)` "(.+)" \|$/) ?? [];
    expect(path, line).toBeDefined();
    expect(readFileSync(join(root, String(path)), "utf8"), line).toContain(`"${title}"`);
  }
});
