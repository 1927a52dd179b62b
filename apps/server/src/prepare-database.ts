import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { applyLaw, findDrift, makePartitions, makeRoles, OWNER_ROLE, openJobQueue, RUNTIME_ROLE } from "@quintet/db";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { runMigrations } from "graphile-worker";
import pg from "pg";

const MIGRATIONS = join(dirname(fileURLToPath(import.meta.url)), "../drizzle");
/** Months of partitions made behind and ahead of now; what lies outside has a partition of its own. */
const BACK = 6;
const AHEAD = 3;

export interface DatabasePreparation {
  adminUrl: string;
  log?: (line: string) => void;
  /** Password of the runtime log-in; the server alone knows it. */
  password?: string;
  now?: Date;
}

function withUser(url: string, user: string, password: string): string {
  const next = new URL(url);
  next.username = user;
  next.password = password;
  return next.href;
}

/**
 * Makes an empty or older database ready: roles, schema, partitions, privileges from policies, job queue. Idempotent.
 * Answers the address under which the server connects, as a role that owns nothing. Throws when the law has a hole.
 */
export async function prepareDatabase(to: DatabasePreparation): Promise<{ runtimeUrl: string }> {
  const log = to.log ?? (() => {});
  const password = to.password ?? process.env.QUINTET_RUNTIME_PASSWORD ?? "quintet-local-runtime";
  const admin = new pg.Client({ connectionString: to.adminUrl });
  admin.on("error", (error) => log(error.message));
  await admin.connect();
  try {
    // Several starts at once (tests, two servers) prepare one after the other.
    await admin.query("select pg_advisory_lock(7103001)");
    await makeRoles(admin, password);
    const { rows } = await admin.query<{ name: string }>("select current_database() as name");
    const name = admin.escapeIdentifier(rows[0]?.name ?? "");
    await admin.query(`grant create, connect on database ${name} to ${OWNER_ROLE}`);
    await admin.query(`grant connect on database ${name} to ${RUNTIME_ROLE}`);
    await admin.query(`grant usage, create on schema public to ${OWNER_ROLE}`);
    await admin.query(`set role ${OWNER_ROLE}`);
    log("migrations");
    await migrate(drizzle(admin), { migrationsFolder: MIGRATIONS });
    log("partitions and rights");
    await makePartitions(admin, to.now ?? new Date(), BACK, AHEAD);
    await applyLaw(admin);
    await admin.query("reset role");
    await prepareQueue(to.adminUrl, admin);
    const holes = await findDrift(admin);
    if (holes.length) throw new Error(`the tables and their law do not fit:\n${holes.join("\n")}`);
    return { runtimeUrl: withUser(to.adminUrl, RUNTIME_ROLE, password) };
  } finally {
    await admin.end();
  }
}

async function prepareQueue(adminUrl: string, admin: pg.Client): Promise<void> {
  await runMigrations({ connectionString: adminUrl, logger: quiet });
  await openJobQueue(admin);
}

import { Logger } from "graphile-worker";

const quiet = new Logger(() => () => {});
