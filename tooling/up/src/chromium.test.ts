import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findChromium } from "./chromium.ts";

let bin: string;
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), "quintet-bin-"));
});
afterEach(() => rmSync(bin, { recursive: true, force: true }));

function program(name: string, text = ""): string {
  writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
  chmodSync(join(bin, name), 0o755);
  return join(bin, name);
}

test("the browser named by hand goes before the one on the path", async () => {
  const onPath = program("chromium");
  const named = program("mine");
  expect(await findChromium({ install: false, env: { PATH: bin } })).toBe(onPath);
  expect(await findChromium({ install: false, env: { PATH: bin, PLAYWRIGHT_CHROMIUM: named } })).toBe(named);
  const wrong = findChromium({ install: false, env: { PATH: bin, PLAYWRIGHT_CHROMIUM: "/nowhere" } });
  await expect(wrong).rejects.toThrow("PLAYWRIGHT_CHROMIUM names /nowhere, where there is no program");
});

test("root gets the distribution's browser with Chinese fonts, and sees it come", async () => {
  program("apt-get", `echo "Get:1 $*"; [ "$1" = update ] || /bin/cp ${join(bin, "apt-get")} ${join(bin, "chromium")}`);
  const said: string[] = [];
  const found = await findChromium({ install: true, env: { PATH: bin }, uid: 0, log: (line) => said.push(line) });
  expect(found).toBe(join(bin, "chromium"));
  expect(said.slice(1)).toEqual(["Get:1 update", "Get:1 install -y --no-install-recommends chromium fonts-noto-cjk"]);
});

test("whoever may not install is told the command to type", async () => {
  program("apt-get");
  const told = findChromium({ install: true, env: { PATH: bin }, uid: 1000 });
  await expect(told).rejects.toThrow("sudo apt-get update && sudo apt-get install -y chromium fonts-noto-cjk");
});
