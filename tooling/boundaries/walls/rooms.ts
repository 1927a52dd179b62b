import { houses } from "../src/law/map.ts";

const word = 'export const word = "here";\n';

const houseRooms = houses.flatMap((house) => [
  [`packages/${house}/src/contract/enums.ts`, word],
  [`packages/${house}/src/contract/index.ts`, 'export * from "./enums.ts";\nexport type Shape = { word: string };\n'],
  [`packages/${house}/src/core/index.ts`, 'import { word } from "../contract/index.ts";\nexport const said = word;\n'],
  [
    `packages/${house}/src/tables/index.ts`,
    `import { pgTable, text } from "drizzle-orm/pg-core";
import { word } from "../contract/enums.ts";
import type { Shape } from "../contract/index.ts";
export const table = pgTable(word, { name: text().$type<Shape["word"]>() });
`,
  ],
  [`packages/${house}/src/tables/free.test.ts`, 'import { table } from "./index.ts";\nexport const seen = table;\n'],
  [
    `packages/${house}/src/server/index.ts`,
    `import { eq } from "@quintet/db";
import { call } from "@quintet/rpc";
import { said } from "../core/index.ts";
import { table } from "../tables/index.ts";
export const procedure = call(() => eq(table.name, said));
`,
  ],
]);

/** The files of a street in which nothing is forbidden: every room, each with the least that makes it one. */
export const rooms: Record<string, string> = {
  ...Object.fromEntries(houseRooms),
  "packages/kernel/src/index.ts": 'export { z } from "zod";\nexport const kernel = "kernel";\n',
  "packages/db/src/index.ts": 'export { eq } from "drizzle-orm";\nexport { kernel } from "@quintet/kernel";\n',
  "packages/rpc/src/index.ts":
    'import { kernel } from "@quintet/kernel";\nexport const call = <T>(run: () => T) => ({ kernel, run });\n',
  "packages/auth/src/browser/index.ts": 'export const session = "session";\n',
  "packages/auth/src/silent/index.ts": "export const silent = true;\n",
  "packages/auth/src/server/index.ts": 'export const verify = (token: string) => token !== "";\n',
  "packages/ui/src/index.ts": 'import { kernel } from "@quintet/kernel";\nexport const shell = kernel;\n',
  "packages/testkit/src/index.ts": 'import { eq } from "@quintet/db";\nexport const world = eq;\n',
  "tooling/postgres/src/index.ts": "export const port = 5432;\n",
  "apps/server/src/main.ts": `import { procedure } from "@quintet/kpi/server";
import { drizzle } from "drizzle-orm/node-postgres";
export const composed = [procedure, drizzle];
`,
  "apps/server/src/index.ts": 'export { composed } from "./main.ts";\n',
  "apps/server/dist/app-router.types.d.ts": 'export type { AppRouter } from "./router.ts";\n',
  "apps/server/dist/router.d.ts":
    "export declare const appRouter: { seen: string };\nexport type AppRouter = typeof appRouter;\n",
  "apps/access/index.html": '<!doctype html><script type="module" src="/src/main.ts"></script>\n',
  "apps/access/src/main.ts": `import { word } from "@quintet/access/contract";
import { session } from "@quintet/auth/browser";
import { kernel } from "@quintet/kernel";
import type { AppRouter } from "@quintet/server/router";
import { shell } from "@quintet/ui";
import { said } from "@quintet/workflow/core";

const answer: AppRouter["seen"] = [word, session, kernel, shell, said].join(" ");
document.body.textContent = answer;
`,
};
