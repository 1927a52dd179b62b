import type pg from "pg";
import { RUNTIME_ROLE } from "./roles.ts";

const queries: readonly { sentence: string; text: string }[] = [
  {
    sentence: "has row security off or not forced",
    text: `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname = 'public' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  {
    sentence: "has no policy",
    text: `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
             and not exists (select 1 from pg_policy p where p.polrelid = c.oid)`,
  },
  {
    sentence: "has a policy that lets everything through",
    text: "select tablename as name from pg_policies where schemaname = 'public' and (qual = 'true' or with_check = 'true')",
  },
  {
    sentence: "has a policy for everybody",
    text: "select tablename as name from pg_policies where schemaname = 'public' and 'public' = any(roles)",
  },
  {
    sentence: "has no tenant_id first in its primary key",
    text: `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
           left join pg_index i on i.indrelid = c.oid and i.indisprimary
           left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
           where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
             and c.relname <> 'login' and a.attname is distinct from 'tenant_id'`,
  },
  {
    sentence: "is a view that does not ask as its reader",
    text: `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname = 'public' and (c.relkind = 'm'
             or (c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false)))`,
  },
  {
    sentence: "belongs to the server's own log-in",
    text: `select c.relname as name from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = '${RUNTIME_ROLE}'`,
  },
  {
    sentence: "may bypass row security or is a superuser",
    text: `select rolname as name from pg_roles where (rolname = '${RUNTIME_ROLE}' or rolname like 'q\\_%') and (rolsuper or rolbypassrls)`,
  },
];

/** Every hole between the tables and their law, as a sentence each; the server refuses to start on one (SEC-3). */
export async function findDrift(client: pg.Client): Promise<string[]> {
  const holes: string[] = [];
  for (const { sentence, text } of queries) {
    const { rows } = await client.query<{ name: string }>(text);
    for (const row of rows) holes.push(`${row.name} ${sentence}`);
  }
  return holes;
}
