import { houses, street } from "../src/law/map.ts";

/** A deed against the law: the file that commits it, what it says, and the rule that must speak. */
export type Provocation = { rule: string; file: string; text: string };

const take = (from: string) => `import * as taken from "${from}";\nexport const held = taken;\n`;
const takeType = (from: string) => `import type * as taken from "${from}";\nexport type Held = typeof taken;\n`;
const deed = (rule: string, file: string, text: string): Provocation => ({ rule, file, text });

const topmost = (place: number) => street[place + 1] ?? "";
const lookingUp = street.slice(0, -1).map((name, place) => {
  const above = topmost(place);
  const isHouse = houses.some((house) => house === above);
  const room = houses.some((house) => house === name) ? "server" : ".";
  return deed(
    `${name}-lies-below`,
    `packages/${name}/src/${room === "." ? "" : `${room}/`}looks-up.ts`,
    takeType(isHouse ? `@quintet/${above}/contract` : `@quintet/${above}`),
  );
});

export const provocations: readonly Provocation[] = [
  ...lookingUp,
  deed("cockpit-lies-below", "packages/cockpit/src/contract/looks-far-up.ts", takeType("@quintet/kpi/contract")),
  deed("no-circular", "packages/kernel/src/ring-one.ts", take("./ring-two.ts")),
  deed("no-circular", "packages/kernel/src/ring-two.ts", take("./ring-one.ts")),
  deed("no-circular", "packages/workflow/src/core/ring-one.ts", takeType("./ring-two.ts")),
  deed("no-circular", "packages/workflow/src/core/ring-two.ts", takeType("./ring-one.ts")),
  deed("kernel-stands-on-zod", "packages/kernel/src/reads-files.ts", take("node:fs")),
  deed("ground-knows-no-house", "packages/rpc/src/knows-kpi.ts", takeType("@quintet/kpi/contract")),
  deed("ground-knows-no-house", "packages/ui/src/knows-kpi.ts", take("@quintet/kpi/contract")),
  deed("auth-stands-on-kernel", "packages/auth/src/server/asks-db.ts", take("@quintet/db")),
  deed("houses-meet-at-contracts", "packages/kpi/src/server/enters-server.ts", take("@quintet/workflow/server")),
  deed("houses-meet-at-contracts", "packages/kpi/src/server/enters-core.ts", take("@quintet/access/core")),
  deed("houses-meet-at-contracts", "packages/kpi/src/core/enters-core.ts", take("@quintet/access/core")),
  deed("tables-of-directory-only", "packages/kpi/src/tables/points-at-cockpit.ts", take("@quintet/cockpit/tables")),
  deed("server-rooms-meet-in-the-server", "packages/rpc/src/enters-auth.ts", take("@quintet/auth/server")),
  deed("drizzle-through-db", "packages/kpi/src/server/operates.ts", take("drizzle-orm")),
  deed("drizzle-through-db", "apps/access/src/operates.ts", take("drizzle-orm")),
  deed("server-only-migrates", "apps/server/src/operates.ts", take("drizzle-orm")),
  deed("tooling-serves-only", "packages/db/src/starts-postgres.ts", take("@quintet/postgres")),
  deed("through-the-door", "packages/kpi/src/core/climbs-in.ts", take("../../../kernel/src/index.ts")),
  deed("tests-are-not-imported", "packages/kpi/src/server/stands-on-test.ts", take("../tables/free.test.ts")),
  deed("tests-are-not-imported", "packages/kpi/src/server/stands-on-testkit.ts", take("@quintet/testkit")),
  deed("every-import-resolves", "packages/kpi/src/server/finds-no-door.ts", take("@quintet/cockpit/store")),
  deed("contract-stands-on-zod-and-kernel", "packages/kpi/src/contract/draws-tables.ts", take("drizzle-orm")),
  deed("contract-stands-on-zod-and-kernel", "packages/kpi/src/contract/draws-rows.ts", takeType("drizzle-orm")),
  deed("contract-stands-on-zod-and-kernel", "packages/kpi/src/contract/thinks.ts", take("../core/index.ts")),
  deed("core-is-pure", "packages/kpi/src/core/reads-tables.ts", take("../tables/index.ts")),
  deed("core-is-pure", "packages/kpi/src/core/reads-files.ts", take("node:fs")),
  deed("core-is-pure", "packages/kpi/src/core/reads-rows.ts", takeType("../tables/index.ts")),
  deed("tests-of-open-rooms-stay-inside", "packages/kpi/src/core/peeks.test.ts", take("../tables/index.ts")),
  deed("tables-stand-on-db", "packages/kpi/src/tables/thinks.ts", take("../core/index.ts")),
  deed("tables-take-words-only", "packages/kpi/src/tables/takes-shapes.ts", take("../contract/index.ts")),
  deed("server-stays-at-home", "packages/kpi/src/server/draws.ts", take("@quintet/ui")),
  deed("server-stays-at-home", "packages/kpi/src/server/reads-directory.ts", take("@quintet/directory/tables")),
  deed("server-speaks-through-db-and-rpc", "packages/kpi/src/server/dials.ts", take("pg")),
  deed("browser-takes-open-rooms", "apps/access/src/enters-kpi-app.ts", take("../../kpi/src/main.ts")),
  deed("browser-takes-open-rooms", "apps/access/src/enters-server.ts", takeType("@quintet/workflow/server")),
  deed("browser-takes-open-rooms", "apps/access/src/enters-db.ts", take("@quintet/db")),
  deed("ui-takes-kernel", "packages/ui/src/calls.ts", take("@quintet/rpc")),
  deed("server-is-a-type", "apps/access/src/runs-router.ts", take("@quintet/server/router")),
  deed("router-is-the-only-word", "apps/access/src/knows-main.ts", takeType("@quintet/server/main")),
  deed("database-stays-behind", "apps/access/src/knows-tables.ts", takeType("@quintet/kpi/tables")),
  deed("browser-has-no-node", "apps/access/src/reads-files.ts", take("node:fs")),
];

/** Files that provocations lead to and that are themselves in order. */
export const grounds: Record<string, string> = { "apps/kpi/src/main.ts": "export const page = 1;\n" };
