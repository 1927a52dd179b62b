import { type RunningPostgres, startScratchPostgres } from "@quintet/postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inDatabase, requireDatabase } from "./database.ts";
import { fillingOf, markedLoad, recreateDatabase } from "./demonstration.ts";

let postgres: RunningPostgres;
beforeAll(async () => {
  postgres = await startScratchPostgres();
});
afterAll(() => postgres.stop());

const run = (sql: string) => inDatabase(postgres.url, (client) => client.query(sql));

test("a database is empty until it holds a tenant, and interrupted until a load has come to its end", async () => {
  await requireDatabase(postgres.url);
  expect(await fillingOf(postgres.url)).toBe("empty");
  await run("CREATE TABLE tenant (id text)");
  expect(await fillingOf(postgres.url)).toBe("empty");
  const load = markedLoad(postgres.url, async () => {
    await run("INSERT INTO tenant VALUES ('north')");
    throw new Error("interrupted");
  });
  await expect(load).rejects.toThrow("interrupted");
  expect(await fillingOf(postgres.url)).toBe("interrupted");
  await recreateDatabase(postgres.url);
  expect(await fillingOf(postgres.url)).toBe("empty");
  await markedLoad(postgres.url, () => run("CREATE TABLE tenant AS SELECT 'north' AS id"));
  expect(await fillingOf(postgres.url)).toBe("in-use");
});
