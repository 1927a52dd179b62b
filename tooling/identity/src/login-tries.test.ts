import type { Pool } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { forgetTries, reserveTry } from "./store/login-tries.ts";
import { openPool } from "./store/pool.ts";
import { prepareSchema } from "./store/schema.ts";
import { loadSigningKeys } from "./store/signing-keys.ts";
import { startTestDatabase, type TestDatabase } from "./testing/database.ts";

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await startTestDatabase();
  pool = openPool(database.url, () => undefined, 20);
  await prepareSchema(pool);
});
afterAll(async () => {
  await pool.end();
  await database.stop();
});

const attempt = (username: string, address = "10.0.0.1") => ({ realm: "quintet", username, address });

test("of two hundred tries at once exactly ten get through", async () => {
  const waits = await Promise.all(Array.from({ length: 200 }, () => reserveTry(pool, attempt("crowd"))));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(10);
  expect(Math.max(...waits)).toBeLessThanOrEqual(300);
});

test("another address and another user are not held back", async () => {
  for (let n = 0; n < 11; n += 1) await reserveTry(pool, attempt("mallory"));
  expect(await reserveTry(pool, attempt("mallory"))).toBeGreaterThan(0);
  expect(await reserveTry(pool, attempt("mallory", "10.0.0.2"))).toBe(0);
  expect(await reserveTry(pool, attempt("alice"))).toBe(0);
});

test("five minutes later, or after the right password, the counter starts anew", async () => {
  for (let n = 0; n < 11; n += 1) await reserveTry(pool, attempt("bob"));
  await pool.query(
    "UPDATE identity.login_try SET window_started = now() - interval '5 minutes' WHERE username = 'bob'",
  );
  expect(await reserveTry(pool, attempt("bob"))).toBe(0);
  for (let n = 0; n < 11; n += 1) await reserveTry(pool, attempt("carol"));
  await forgetTries(pool, attempt("carol"));
  expect(await reserveTry(pool, attempt("carol"))).toBe(0);
});

test("processes that start at once agree on one schema and one key", async () => {
  await pool.query("DROP SCHEMA identity CASCADE");
  await Promise.all([prepareSchema(pool), prepareSchema(pool), prepareSchema(pool)]);
  const keys = await Promise.all(Array.from({ length: 5 }, () => loadSigningKeys(pool, "quintet")));
  expect(new Set(keys.map((set) => set[0]?.kid)).size).toBe(1);
  expect(await loadSigningKeys(pool, "quintet-customers")).not.toEqual(keys[0]);
});
