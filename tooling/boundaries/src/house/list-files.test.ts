import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listFiles } from "./list-files.ts";

let root: string;
const write = (path: string, text = "") => {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
};
const git = (...args: string[]) => execFileSync("git", args, { cwd: root, stdio: "ignore" });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "quintet-listing-"));
  write(".gitignore", "node_modules/\n*.tsbuildinfo\n");
  write("packages/kpi/src/page.ts");
  write("packages/kpi/node_modules/zod/index.ts");
  write("packages/kpi/page.tsbuildinfo");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const kept = [".gitignore", "packages/kpi/src/page.ts"];

test("what is ignored is not listed, with git and without", () => {
  expect(listFiles(root)).toEqual(kept);
  git("init", "-q");
  expect(listFiles(root)).toEqual(kept);
});

test("a file that is tracked and deleted is not listed, and a new one is", () => {
  git("init", "-q");
  write("packages/kpi/src/gone.ts");
  git("add", ".");
  rmSync(join(root, "packages/kpi/src/gone.ts"));
  write("packages/kpi/src/new.ts");
  expect(listFiles(root)).toEqual([".gitignore", "packages/kpi/src/new.ts", "packages/kpi/src/page.ts"]);
});
