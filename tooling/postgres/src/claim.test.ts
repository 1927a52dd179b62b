import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { claim, claimHolder } from "./claim.ts";

let dir: string;
let file: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "quintet-claim-"));
  file = join(dir, "claim.json");
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test("what one process has claimed a second one cannot, until it is released", () => {
  const first = claim(file, "the first");
  const second = claim(file);
  expect(second).toMatchObject({ ok: false, holder: { pid: process.pid, note: "the first" } });
  if (first.ok) first.release();
  expect(claimHolder(file)).toBeUndefined();
  expect(claim(file).ok).toBe(true);
});

test("the claim of a dead process is swept away without a trace", async () => {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  writeFileSync(file, JSON.stringify({ pid: child.pid, identity: "1", note: "" }));
  const taken = claim(file);
  expect(taken.ok).toBe(true);
  if (taken.ok) taken.release();
  expect(readdirSync(dir)).toEqual([]);
});

test("a claim whose process number belongs to somebody else by now is no claim", () => {
  writeFileSync(file, JSON.stringify({ pid: process.pid, identity: "another life", note: "" }));
  expect(claimHolder(file)).toBeUndefined();
  expect(claim(file).ok).toBe(true);
});

test("a claim torn by a full disk is no claim", () => {
  writeFileSync(file, '{"pid":');
  expect(claim(file).ok).toBe(true);
});
