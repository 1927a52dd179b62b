import { randomUUID } from "node:crypto";
import type { Deed } from "@quintet/rpc";
import {
  type Caller,
  type Command,
  type Ground,
  performCommand,
  performQuery,
  type Query,
  type Watch,
  workAsSystem,
} from "@quintet/rpc";
import type pg from "pg";
import { afterAll } from "vitest";
import type { z } from "zod";
import { type CastName, memberOf, subjectOf } from "./cast.ts";
import { asAdmin, type Composition, inDatabase, TEMPLATE } from "./template.ts";

/** Somebody of the cast at work. */
export interface Acting {
  command<I extends z.ZodType, O extends z.ZodType>(
    procedure: Command<I, O>,
    input: z.input<I>,
    options?: { key?: string; now?: Date },
  ): Promise<z.output<O>>;
  query<I extends z.ZodType, O extends z.ZodType>(
    procedure: Query<I, O> | Watch<I, O>,
    input: z.input<I>,
  ): Promise<z.output<O>>;
}

/** A database of one's own with the cast in it, and the ground over it. */
export interface World {
  ground: Ground;
  adminUrl: string;
  runtimeUrl: string;
  as(name: CastName): Acting;
  /** Our own callers: import, worker. */
  asSystem(tenantId: string): Acting;
  anonymous: Acting;
  /** Runs work as the system of a tenant, in one transaction. */
  work(tenantId: string, work: (deed: Deed<null>) => Promise<void>, now?: Date): Promise<void>;
  /** A look past all rights, for checking what is really there. */
  admin<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

function acting(ground: Ground, caller: Caller): Acting {
  return {
    command: (procedure, input, options) => performCommand(ground, procedure, { caller, input, ...options }),
    query: (procedure, input) => performQuery(ground, procedure, { caller, input }),
  };
}

async function cloneTemplate(adminUrl: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll("-", "").slice(0, 12)}`;
  await asAdmin(adminUrl, async (client) => {
    // Cloning needs the template to itself for a moment.
    await client.query("select pg_advisory_lock(7103002)");
    await client.query(`create database ${name} template ${TEMPLATE}`);
  });
  return name;
}

/**
 * Opens a world for one test file: a clone of the template, closed after the file's last test.
 * `now` of commands is the database's unless given.
 */
export async function openWorld(options: { connections?: number; log?: Ground["log"] } = {}): Promise<World> {
  const adminUrl = process.env.QUINTET_TEST_ADMIN_URL;
  const composedBy = process.env.QUINTET_TEST_COMPOSITION;
  if (!adminUrl || !composedBy) throw new Error("run tests through the root vitest.config.ts: it starts the database");
  const composition = (await import(composedBy)) as Composition;
  const name = await cloneTemplate(adminUrl);
  const own = inDatabase(adminUrl, name);
  const { runtimeUrl } = await asAdmin(own, async () => ({ runtimeUrl: runtimeOf(own) }));
  const { ground, close } = await composition.openGround({
    runtimeUrl,
    connections: options.connections ?? 12,
    log: options.log ?? noisy,
  });
  const world: World = {
    ground,
    adminUrl: own,
    runtimeUrl,
    as: (member) => acting(ground, { kind: "subject", subject: subjectOf(memberOf(member)) }),
    asSystem: (tenantId) => acting(ground, { kind: "actor", actor: { kind: "system", tenantId, name: "test" } }),
    anonymous: acting(ground, { kind: "anonymous" }),
    work: (tenantId, work, now) => workAsSystem(ground, tenantId, "test", work, now),
    admin: (work) => asAdmin(own, work),
    async close() {
      await close();
      await asAdmin(adminUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
  afterAll(() => world.close());
  return world;
}

const noisy: Ground["log"] = (level, message, details) => {
  if (level === "error") process.stderr.write(`${message} ${JSON.stringify(details)}\n`);
};

function runtimeOf(adminUrl: string): string {
  const url = new URL(adminUrl);
  url.username = "quintet_app";
  url.password = process.env.QUINTET_TEST_RUNTIME_PASSWORD ?? "quintet-local-runtime";
  return url.href;
}
