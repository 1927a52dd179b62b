import type { PersonalTable, Treatment } from "@quintet/db";
import { openWorld } from "@quintet/testkit";
import { expect, test } from "vitest";
import { impersonal } from "./impersonal-columns.ts";
import { personalData, pseudonyms } from "./personal-data.ts";

const world = await openWorld();
const tables = Object.values(personalData).flat();

/** Columns that can hold words, of every table there is, partitions and the queue's own schema apart. */
const columns = await world.admin(async (client) => {
  const { rows } = await client.query<{ name: string; column: string }>(`
    select c.relname as name, a.attname as column from pg_attribute a
    join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0
      and not a.attisdropped and format_type(a.atttypid, null) in ('text', 'text[]', 'jsonb', 'json', 'bytea', 'character varying')
      and a.attname not in ('tenant_id', 'id') order by 1, 2`);
  return rows.map(({ name, column }) => `${name}.${column}`);
});

const spoken = (table: PersonalTable): string[] =>
  [...Object.keys(table.customer ?? {}), ...(table.staff ?? [])].map((column) => `${table.table}.${column}`);
const personal = tables.flatMap(spoken);
const listed = Object.entries(impersonal).flatMap(([table, names]) =>
  names.split(" ").map((name) => `${table}.${name}`),
);
const isPseudonym = (column: string) => pseudonyms.has(column.split(".")[1] ?? "");

test("every column that can hold words is listed as personal or as impersonal, once", () => {
  const known = new Set([...personal, ...listed]);
  const forgotten = columns.filter((column) => !known.has(column) && !isPseudonym(column));
  expect(
    forgotten,
    "a new column: say in the house's tables/personal-data.ts or in impersonal-columns.ts what it is",
  ).toEqual([]);
  expect(personal.filter((column) => listed.includes(column))).toEqual([]);
});

test("no list names a column that is not there", () => {
  const there = new Set(columns);
  expect([...personal, ...listed].filter((column) => !there.has(column))).toEqual([]);
});

test("whatever of a customer is found by his id is erased, or is said to be kept", async () => {
  const { rows } = await world.admin((client) =>
    client.query<{ name: string }>(`
      select c.relname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and a.attname = 'customer_id'`),
  );
  const found = new Set(tables.flatMap(({ table, rows: his }) => (his ? [table] : [])));
  const onlyIds = (name: string) => name.startsWith("fact_") || ["event", "erasure", "legal_hold"].includes(name);
  expect(rows.map(({ name }) => name).filter((name) => !found.has(name) && !onlyIds(name))).toEqual([]);
});

const done: Record<string, string> = {
  mark: "the mark",
  null: "emptied",
  "[]": "emptied",
  "{}": "emptied",
  blank: "what people filled in is emptied",
  keep: "kept",
};
const erasedHow = (table: PersonalTable, treatment: Treatment): string => {
  if (table.removed) return "row removed";
  if (typeof treatment === "object") return "the mark, where the customer is meant";
  return done[treatment] ?? treatment;
};

function linesOf(house: string, table: PersonalTable): string[][] {
  const row = (column: string, who: string, exported: string, erased: string) => [
    `${table.table}.${column}`,
    house,
    who,
    table.purpose,
    table.retention,
    exported,
    erased,
  ];
  return [
    ...Object.entries(table.customer ?? {}).map(([column, treatment]) =>
      row(column, "customer", table.rows ? "yes" : "no: not found by customer", erasedHow(table, treatment)),
    ),
    ...(table.staff ?? []).map((column) =>
      row(column, "staff", "no: not the customer's", table.removed ? "row removed" : "kept"),
    ),
  ];
}

const PREFACE = `# Personal data

Every column that holds a person's data. Made by \`apps/server/src/security/personal-data.test.ts\` from the lists in the houses'
\`tables/personal-data.ts\`, which also drive the export and the erasure; a column of text in no list fails the tests.

- **Export** (\`directory.exportCustomer\`): whole rows by house and table, without the columns about staff, without secrets. Needs a
  reason; the line is in the log before the answer leaves; the answer is not kept under its idempotency key.
- **Erasure** (\`directory.eraseCustomer\`): refused under legal hold (\`directory.setLegalHold\`), and while a case or a
  conversation of the customer is open. Rows stay with his id as a pseudonym, so that numbers keep adding up. Each erasure is told to
  a file outside the database (below \`.quintet/\` unless configured) and carried out again after a restore.
- **Pseudonyms**: ${[...pseudonyms].map((name) => `\`${name}\``).join(", ")} stand for a person wherever they are. Facts and rollups know people
  by these alone.
- **Kept although somebody was erased**: the audit log (its law and its chain forbid a change), events (ids; a survey's remark
  told to a process may stand in one), searches (not tied to anybody), answers under idempotency keys (72 hours), finished jobs of the
  queue (removed by it), copies in backups until those are pruned (\`npm run backup\` keeps three).
- Contacts of unknown callers carry no customer's id: they are found by nobody's export and end with their retention.

Retention classes: **customer** as long as the relation lasts; **case** and **contact** three years after the end; **log** at least
six months, by law; **days** removed by itself; **employment** as long as somebody works here and the law asks after. The periods are the
operator's to confirm with counsel; nothing is deleted by age yet but **days**.

`;

test("the page about personal data is as checked in (DIR-7)", async () => {
  const head = ["column", "house", "about", "purpose", "retention", "exported", "erased"];
  const body = Object.entries(personalData).flatMap(([house, list]) => list.flatMap((table) => linesOf(house, table)));
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const page = [row(head), row(head.map(() => "---")), ...body.map(row)].join("\n");
  await expect(`${PREFACE}${page}\n`).toMatchFileSnapshot("../../../../docs/security/personal-data.md");
});
