import { sql } from "@quintet/db";
import type { Look } from "@quintet/rpc";
import type { Stay, Trace } from "../core/review/trace.ts";
import { type LoggedStep, staysOfSteps } from "../core/review/trace-of-steps.ts";
import { caseClock } from "../tables/case-clock.ts";
import { caseStep } from "../tables/process-instance.ts";
import { task } from "../tables/task.ts";
import { type CaseHead, withEyesFor } from "./review-cases.ts";

interface TaskRow extends Record<string, unknown> {
  case_id: string;
  element_id: string;
  name: string;
  party: string;
  resource: string | null;
  state: string;
  outcome: string | null;
  opened: number;
  taken: number | null;
  ended: number | null;
  breached: boolean;
}

// One list of ids instead of a join: the planner goes by each case's index, whatever the statistics say.
const idsOf = (heads: readonly CaseHead[]) => ({
  ids: sql`${sql.param(heads.map(({ id }) => id))}::text[]`,
  tenants: sql`${sql.param([...new Set(heads.map(({ tenantId }) => tenantId))])}::text[]`,
});

const stayOfTask = (row: TaskRow): Stay => ({
  activity: row.element_id,
  name: row.name,
  party: row.party,
  resource: row.resource,
  from: row.opened,
  taken: row.taken,
  to: row.ended,
  at: row.ended ?? Number.MAX_SAFE_INTEGER,
  returned: row.outcome === "returned",
  breached: row.breached,
  cancelled: row.state === "cancelled",
});

async function staysOfTasks({ tx }: Look<unknown>, heads: readonly CaseHead[]): Promise<Map<string, Stay[]>> {
  const { ids, tenants } = idsOf(heads);
  const { rows } = await tx.execute<TaskRow>(sql`
    select t.case_id, t.element_id, t.name, t.party_name as party, t.assignee_name as resource, t.state, t.outcome,
           (extract(epoch from t.opened_at) * 1000)::float8 as opened,
           (extract(epoch from t.claimed_at) * 1000)::float8 as taken,
           (extract(epoch from t.completed_at) * 1000)::float8 as ended,
           coalesce(c.breached, false) as breached
    from ${task} t
    left join lateral (select bool_or(breached) as breached from ${caseClock}
                       where tenant_id = t.tenant_id and case_id = t.case_id and number = t.number) c on true
    where t.tenant_id = any(${tenants}) and t.case_id = any(${ids})
    order by t.completed_at, t.number`);
  const stays = new Map<string, Stay[]>();
  for (const row of rows) {
    const known = stays.get(row.case_id);
    if (known) known.push(stayOfTask(row));
    else stays.set(row.case_id, [stayOfTask(row)]);
  }
  return stays;
}

interface StepsRow extends Record<string, unknown> {
  case_id: string;
  ats: number[];
  activities: (string | null)[];
  resources: (string | null)[];
  groups: (string | null)[];
  lifecycles: (string | null)[];
}

/** The logged lines of imported cases, a row for each case: sixty thousand rows of one line cost thrice the time. */
export async function loggedSteps(
  { tx }: Look<unknown>,
  heads: readonly CaseHead[],
): Promise<Map<string, LoggedStep[]>> {
  const { ids, tenants } = idsOf(heads);
  const { rows } = await tx.execute<StepsRow>(sql`
    select case_id, array_agg((extract(epoch from at) * 1000)::float8 order by sequence) as ats,
           array_agg(activity order by sequence) as activities, array_agg(resource order by sequence) as resources,
           array_agg("group" order by sequence) as groups, array_agg(lifecycle order by sequence) as lifecycles
    from ${caseStep}
    where tenant_id = any(${tenants}) and case_id = any(${ids}) and activity is not null
    group by case_id`);
  return new Map(
    rows.map(({ case_id, ats, activities, resources, groups, lifecycles }) => [
      case_id,
      ats.map((at, place) => ({
        at,
        activity: activities[place] ?? "",
        resource: resources[place] || null,
        group: groups[place] ?? null,
        lifecycle: lifecycles[place] ?? null,
      })),
    ]),
  );
}

/** How often each sequence flow was taken by these cases. */
async function flowsTaken({ tx }: Look<unknown>, heads: readonly CaseHead[]): Promise<Record<string, number>> {
  const { ids, tenants } = idsOf(heads);
  const { rows } = await tx.execute<{ flow: string; times: number }>(sql`
    select event->>'flowId' as flow, count(*)::int as times from ${caseStep}
    where tenant_id = any(${tenants}) and case_id = any(${ids}) and kind = 'taken' group by 1`);
  return Object.fromEntries(rows.map(({ flow, times }) => [flow, times]));
}

/** The real paths of cases: of ours by their tasks, of imported ones by the lines of their log. */
export async function tracesOf(
  look: Look<unknown>,
  heads: readonly CaseHead[],
  imported: boolean,
): Promise<{ traces: Trace[]; flows: Record<string, number> }> {
  if (heads.length === 0) return { traces: [], flows: {} };
  return withEyesFor(look, heads, async () => {
    const trace = ({ id, openedAt, endedAt }: CaseHead, stays: Stay[]): Trace => ({ id, openedAt, endedAt, stays });
    if (imported) {
      const steps = await loggedSteps(look, heads);
      const traces = heads.map((head) => trace(head, staysOfSteps(steps.get(head.id) ?? [], head.endedAt)));
      return { traces, flows: {} };
    }
    const stays = await staysOfTasks(look, heads);
    return {
      traces: heads.map((head) => trace(head, stays.get(head.id) ?? [])),
      flows: await flowsTaken(look, heads),
    };
  });
}
