import type { FragileDatabase } from "./database.ts";
import type { Found } from "./judge.ts";

interface Row {
  key: string;
  rows: string;
  audit_lines: string;
  events: string;
  applied: string;
  facts: string;
  answers: string;
}

const COUNTS = `
  select c.title as key, count(*) as rows,
    sum((select count(*) from audit a where a.tenant_id = c.tenant_id and a.subject = c.id and a.procedure = 'workflow.openCase')) as audit_lines,
    sum((select count(*) from event e where e.tenant_id = c.tenant_id and e.subject = c.id and e.type = 'workflow.case-opened')) as events,
    sum((select count(*) from faults_tally t where t.tenant_id = c.tenant_id and t.subject = c.id)) as applied,
    sum((select count(*) from fact_case f where f.tenant_id = c.tenant_id and f.ref_id = c.id and f.opened = 1)) as facts,
    (select count(*) from idempotency i where i.key = c.title) as answers
  from service_case c group by c.title
  union all select i.key, 0, 0, 0, 0, 0, 1 from idempotency i where not exists (select 1 from service_case c where c.title = i.key)`;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until every event was told to the subscriber, or nothing has moved for a while. */
export async function drain(database: FragileDatabase, patience: number): Promise<void> {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    const [row] = await database.ask<{ behind: string }>(
      `select (select count(*) from event where type = 'workflow.case-opened')
            - (select count(distinct event_id) from faults_tally) as behind`,
    );
    if (row?.behind === "0") return;
    await pause(300);
  }
}

/** What stands in the database, by key. */
export async function reckon(database: FragileDatabase): Promise<Map<string, Found>> {
  const rows = await database.ask<Row>(COUNTS);
  return new Map(
    rows.map((row) => [
      row.key,
      {
        rows: Number(row.rows),
        auditLines: Number(row.audit_lines),
        events: Number(row.events),
        applied: Number(row.applied),
        facts: Number(row.facts),
        answers: Number(row.answers),
      },
    ]),
  );
}
