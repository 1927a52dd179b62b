import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, expect, test } from "vitest";
import { projectRoot } from "../src/project-root.ts";
import { readScripts } from "./build-app.ts";

// Strings that live through minification: the tag of every Drizzle entity, and the handshake of the PostgreSQL driver.
const traces = { drizzle: "drizzle:entityKind", driver: "SCRAM-SERVER-FIRST-MESSAGE" };
const unwanted = [...Object.values(traces), "drizzle-orm", "pg-protocol"];

const apps = readdirSync(join(projectRoot, "apps"))
  .map((name) => join(projectRoot, "apps", name))
  .filter((app) => existsSync(join(app, "index.html")));
const outDir = mkdtempSync(join(tmpdir(), "quintet-bundle-"));
afterAll(() => rmSync(outDir, { recursive: true, force: true }));

/** What was built already; on a fresh copy, where nothing was, the app with the most in it is built for the purpose. */
async function bundles(): Promise<string[]> {
  const built = apps.map((app) => join(app, "dist")).filter((dist) => existsSync(dist));
  if (built.length > 0) return built;
  const [first] = apps;
  if (first === undefined) return [];
  await build({ root: first, logLevel: "silent", build: { outDir, emptyOutDir: true } });
  return [outDir];
}

test("the traces looked for are those the libraries leave", () => {
  const below = createRequire(join(projectRoot, "packages/db/package.json"));
  const entity = join(below.resolve("drizzle-orm"), "..", "entity.js");
  const handshake = join(below.resolve("pg"), "..", "crypto", "sasl.js");
  expect(readFileSync(entity, "utf8")).toContain(traces.drizzle);
  expect(readFileSync(handshake, "utf8")).toContain(traces.driver);
});

test("what is sent to a browser holds neither the database nor its driver", async () => {
  const scripts = (await bundles()).flatMap((dist) => readScripts(dist));
  expect(scripts.length).toBeGreaterThan(0);
  const found = scripts.flatMap(({ file, text }) =>
    unwanted.filter((trace) => text.includes(trace)).map((trace) => `${file}: ${trace}`),
  );
  expect(found).toEqual([]);
});

test("the server's declaration leads a browser to no room of the server", () => {
  const declaration = join(projectRoot, "apps/server/dist/router.d.ts");
  const named = readFileSync(declaration, "utf8").matchAll(/import\("([^"]+)"\)/g);
  const doors = new Set([...named].map(([, door]) => door ?? ""));
  const closed = /drizzle|^@quintet\/(?:db|.+\/(?:server|tables))$|^(?:pg|fastify)$/;
  expect([...doors].filter((door) => closed.test(door))).toEqual([]);
});
