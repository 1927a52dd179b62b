import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { freePort, placeDatabase } from "@quintet/postgres";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { smallProject } from "./testing/small-project.ts";

// Real databases and real processes, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 });

let project: ReturnType<typeof smallProject>;
let port: number;
const page = async () => (await fetch(`http://127.0.0.1:${port}/`)).text();

beforeEach(async () => {
  project = smallProject();
  port = await freePort();
});
afterEach(() => project.remove());

test("a start shows its steps and addresses, refuses a second one and a reset, and Ctrl-C leaves nothing", async () => {
  const running = project.run("start.ts", { PORT: String(port) });
  await running.until("Ctrl-C");
  for (const step of ["1/6", "2/6", "3/6", "4/6", "5/6", "6/6", "客服代表 Agent", `http://127.0.0.1:${port}/access/`]) {
    expect(running.said()).toContain(step);
  }
  expect(await page()).toBe("north,south");
  const discovery = await fetch(`http://127.0.0.1:${port}/realms/quintet/.well-known/openid-configuration`);
  expect(discovery.status).toBe(200);

  const second = project.run("start.ts", { PORT: String(port) });
  expect(await second.ended).toBe(1);
  expect(second.said().trim()).toMatch(
    /^Quintet is already running here \(pid \d+, http:\/\/127\.0\.0\.1:\d+\); stop it with Ctrl-C there, or with: kill \d+$/,
  );
  const reset = project.run("reset.ts");
  expect(await reset.ended).toBe(1);
  expect(reset.said()).toContain("stop it first");

  running.kill("SIGINT");
  // npm and the terminal both pass one Ctrl-C on.
  running.kill("SIGINT");
  expect(await running.ended).toBe(0);
  expect(existsSync(join(project.root, ".quintet", "start.lock"))).toBe(false);
  expect(existsSync(join(placeDatabase(project.root).dataDir, "cluster", "postmaster.pid"))).toBe(false);

  const again = project.run("start.ts", { PORT: String(port) });
  await again.until("Ctrl-C");
  expect(again.said()).not.toContain("half loaded");
  expect(await page()).toBe("north,south");
  again.kill("SIGTERM");
  expect(await again.ended).toBe(0);

  const removed = project.run("reset.ts");
  expect(await removed.ended).toBe(0);
  expect(existsSync(join(project.root, ".quintet", "postgres"))).toBe(false);
});

test("a start killed while it loads the demonstration is followed by one that loads it whole", async () => {
  const killed = project.run("start.ts", { PORT: String(port), TEST_HANG: "1" });
  await killed.until("half loaded");
  killed.kill("SIGKILL");
  await killed.ended;
  const next = project.run("start.ts", { PORT: String(port) });
  await next.until("Ctrl-C");
  expect(next.said()).toContain("beginning again");
  expect(await page()).toBe("north,south");
  next.kill("SIGINT");
  expect(await next.ended).toBe(0);
});

test("Ctrl-C in the middle of a long step ends at once and in order", async () => {
  const running = project.run("start.ts", { PORT: String(port), TEST_HANG: "1" });
  await running.until("half loaded");
  running.kill("SIGINT");
  expect(await running.ended).toBe(0);
  expect(running.said()).not.toContain("    at ");
  expect(existsSync(join(placeDatabase(project.root).dataDir, "cluster", "postmaster.pid"))).toBe(false);
});

test("bad surroundings get one sentence with the remedy", async () => {
  const other = createServer().listen(port, "127.0.0.1");
  const taken = project.run("start.ts", { PORT: String(port) });
  expect(await taken.ended).toBe(1);
  expect(taken.said().trim()).toBe(
    `Port ${port} is taken by another program; choose another one with: PORT=${port + 10} npm start`,
  );
  other.close();
  const wrong = project.run("start.ts", { PORT: "seventy" });
  expect(await wrong.ended).toBe(1);
  expect(wrong.said().trim()).toBe(
    'PORT is "seventy" and must be a number from 1 to 65535, as in: PORT=7080 npm start',
  );
  const away = project.run("start.ts", { PORT: String(port), DATABASE_URL: "postgres://x:y@127.0.0.1:1/z" });
  expect(await away.ended).toBe(1);
  expect(away.said()).toMatch(/cannot be used \(.*ECONNREFUSED.*\); correct the address, or leave DATABASE_URL out/);
  expect(away.said()).not.toContain("    at ");
});
