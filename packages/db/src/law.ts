import type pg from "pg";
import { actingRoles, OWNER_ROLE, RUNTIME_ROLE } from "./roles.ts";

const roleExists = (name: string, attributes: string) =>
  `do $$ begin create role ${name} ${attributes}; exception when duplicate_object or unique_violation then null; end $$`;

/** Makes the roles of the cluster once. `password` is that of the runtime log-in. Run as an administrator. */
export async function makeRoles(admin: pg.Client, password: string): Promise<void> {
  if (!/^[A-Za-z0-9_-]{8,64}$/.test(password))
    throw new Error("the runtime password has letters, digits, _ and - only");
  await admin.query(roleExists(OWNER_ROLE, "nologin nobypassrls"));
  for (const role of actingRoles) await admin.query(roleExists(role, "nologin nobypassrls"));
  await admin.query(roleExists(RUNTIME_ROLE, "login noinherit nobypassrls"));
  await admin.query(`alter role ${RUNTIME_ROLE} password '${password}'`);
  await admin.query(`grant ${actingRoles.join(", ")} to ${RUNTIME_ROLE}`);
}

/**
 * Turns the policies into privileges: every table has row security on and forced, and a role may do to a table exactly
 * what one of its policies speaks of. Run as the owner after every migration.
 */
export async function applyLaw(owner: pg.Client): Promise<void> {
  const everyone = actingRoles.join(", ");
  await owner.query(`
    do $$ declare t record; p record; begin
      for t in select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
               where n.nspname = 'public' and c.relkind in ('r', 'p') loop
        execute format('alter table %s enable row level security', t.name);
        execute format('alter table %s force row level security', t.name);
        execute format('revoke all on %s from public, ${everyone}', t.name);
      end loop;
      for p in select format('%I.%I', schemaname, tablename) as name, cmd, unnest(roles) as role
               from pg_policies where schemaname = 'public' loop
        execute format('grant %s on %s to %I',
          case p.cmd when 'ALL' then 'select, insert, update, delete' else p.cmd end, p.name, p.role);
      end loop;
    end $$`);
  await owner.query(`grant usage on schema public to ${everyone}`);
  await owner.query(`grant usage on all sequences in schema public to ${everyone}`);
}

/** Lets the runtime log-in itself (no acting role) work the job queue; the queue holds no row of a customer. */
export async function openJobQueue(owner: pg.Client): Promise<void> {
  await owner.query(`
    grant usage on schema graphile_worker to ${RUNTIME_ROLE};
    grant select, insert, update, delete on all tables in schema graphile_worker to ${RUNTIME_ROLE};
    grant usage on all sequences in schema graphile_worker to ${RUNTIME_ROLE};
    grant execute on all functions in schema graphile_worker to ${RUNTIME_ROLE};
    do $$ declare t record; begin
      for t in select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
               where n.nspname = 'graphile_worker' and c.relkind = 'r' and c.relrowsecurity loop
        execute format('drop policy if exists queue on %s', t.name);
        execute format('create policy queue on %s to ${RUNTIME_ROLE} using (true) with check (true)', t.name);
      end loop;
    end $$`);
}
