import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildApps } from "./build-apps.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "quintet-build-"));
  write("packages/kernel/src/index.ts", "1");
  for (const name of ["kpi", "server"]) {
    write(
      `apps/${name}/package.json`,
      JSON.stringify({ scripts: { build: "mkdir -p dist && cat page.txt ../order >> dist/out; echo x >> ../order" } }),
    );
    write(`apps/${name}/page.txt`, name);
  }
  write("apps/order", "");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const results = async () =>
  Object.fromEntries((await buildApps(root, () => {})).map(({ app, result }) => [app, result]));

test("an app is built when it or a package below it has changed, and only then", async () => {
  expect(await results()).toEqual({ server: "built", kpi: "built" });
  expect(await results()).toEqual({ server: "unchanged", kpi: "unchanged" });
  write("apps/kpi/page.txt", "kpi, changed");
  expect(await results()).toEqual({ server: "unchanged", kpi: "built" });
  write("packages/kernel/src/index.ts", "2");
  expect(await results()).toEqual({ server: "built", kpi: "built" });
  write("packages/kernel/src/index.test.ts", "a test builds nothing");
  expect(await results()).toEqual({ server: "unchanged", kpi: "unchanged" });
  rmSync(join(root, "apps/kpi/dist"), { recursive: true });
  expect(await results()).toEqual({ server: "unchanged", kpi: "built" });
});

test("the declarations of the server are there before an app is built", async () => {
  await results();
  expect(readFileSync(join(root, "apps/server/dist/out"), "utf8")).toBe("server");
  expect(readFileSync(join(root, "apps/kpi/dist/out"), "utf8")).toBe("kpix\n");
});

test("a failing build says why, and is tried again the next time", async () => {
  write("apps/kpi/package.json", JSON.stringify({ scripts: { build: "echo no such chart >&2; exit 2" } }));
  const outcomes = await buildApps(root, () => {});
  expect(outcomes.find(({ app }) => app === "kpi")).toEqual({ app: "kpi", result: "failed", output: "no such chart" });
  expect(existsSync(join(root, ".quintet/built/kpi"))).toBe(false);
  expect((await results()).kpi).toBe("failed");
});
