import { and, eq, inArray, lt, type SQL, type Tx } from "@quintet/db";
import { type Look, query } from "@quintet/rpc";
import type { z } from "zod";
import { workflowMay } from "../contract/permissions.ts";
import { ListTasks, TaskRows } from "../contract/task.ts";
import { caseWatch } from "../tables/case-watch.ts";
import { task } from "../tables/task.ts";
import { taskSigner } from "../tables/task-signer.ts";
import { taskView } from "./case-views.ts";
import { candidates, standsIn } from "./case-word-store.ts";
import { personOrRefuse } from "./task-access.ts";
import type { TaskRecord } from "./task-store.ts";
import { type Person, partsOf, taskPage } from "./task-views.ts";
import { cursorAt, pageFrom } from "./time-cursor.ts";

type Filters = readonly (SQL | undefined)[];
type Asked = Look<z.output<typeof ListTasks>>;
/** A watch list or a signer's list is never walked beyond this. */
const MOST = 1_000;

/** What narrows every view alike. */
async function filtersOf({ tx, actor, input, now, system }: Asked): Promise<Filters> {
  const { text, grade, kind, partyKind, overdue, dueBefore } = input;
  const cases = text ? await system(() => candidates(tx, actor.tenantId, text)) : null;
  return [
    grade && eq(task.grade, grade),
    kind === undefined ? undefined : eq(task.kind, kind),
    partyKind && eq(task.partyKind, partyKind),
    // The rank is the time that is really left: what stands still has none to lose.
    overdue ? lt(task.rankAt, now) : undefined,
    dueBefore === undefined ? undefined : lt(task.rankAt, new Date(dueBefore)),
    cases ? inArray(task.caseId, cases) : undefined,
    ...(text ? standsIn(text) : []),
  ];
}

const walk = ({ tx, actor, input }: Asked, part: SQL | undefined, filters: Filters): Promise<TaskRecord[]> =>
  taskPage(tx, { tenantId: actor.tenantId, ...input }, part, filters);

const rankOf = (row: TaskRecord): number => (row.completedAt ?? row.rankAt).getTime();

/** Pages of several walks as one: sorted, each task once. */
function merged(pages: readonly TaskRecord[][], limit: number, order: 1 | -1): TaskRecord[] {
  const [only] = pages;
  if (pages.length === 1 && only) return only;
  const rows = [...new Map(pages.flat().map((row) => [row.id, row])).values()];
  rows.sort((a, b) => order * (rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1)));
  return rows.slice(0, limit + 1);
}

async function watchedCases(tx: Tx, tenantId: string, personId: string): Promise<string[]> {
  const rows = await tx
    .select({ caseId: caseWatch.caseId })
    .from(caseWatch)
    .where(and(eq(caseWatch.tenantId, tenantId), eq(caseWatch.personId, personId)))
    .limit(MOST);
  return rows.map(({ caseId }) => caseId);
}

async function toSign(tx: Tx, tenantId: string, personId: string): Promise<string[]> {
  const rows = await tx
    .select({ taskId: taskSigner.taskId })
    .from(taskSigner)
    .where(and(eq(taskSigner.tenantId, tenantId), eq(taskSigner.ownerId, personId), eq(taskSigner.state, "waiting")))
    .limit(MOST);
  return rows.map(({ taskId }) => taskId);
}

/** The rows of a view, one more than the page. What I gave away and what I am to sign is mine by my id, not by my breadth. */
async function rowsOf(look: Asked, person: Person): Promise<TaskRecord[]> {
  const { tx, actor, input, system } = look;
  const filters = await filtersOf(look);
  switch (input.view) {
    case "delegated":
      return system(() => walk(look, and(eq(task.forId, person.personId), eq(task.forWhy, "delegated")), filters));
    case "to-sign": {
      const ids = await system(() => toSign(tx, actor.tenantId, person.personId));
      return ids.length ? system(() => walk(look, inArray(task.id, ids), filters)) : [];
    }
    case "watched": {
      const cases = await system(() => watchedCases(tx, actor.tenantId, person.personId));
      return cases.length ? walk(look, inArray(task.caseId, cases), filters) : [];
    }
    default: {
      const pages: TaskRecord[][] = [];
      for (const part of partsOf(input.view, person)) pages.push(await walk(look, part, filters));
      return merged(pages, input.limit, input.view === "done" ? -1 : 1);
    }
  }
}

/** An inbox by the time that is really left, `done` by when it was done, last first; narrowed by filters and by words. */
export const listTasks = query({
  permission: workflowMay.workTasks,
  input: ListTasks,
  output: TaskRows,
  run: async (look) => {
    const { actor, input } = look;
    const rows = await rowsOf(look, personOrRefuse(actor));
    const done = input.view === "done";
    const page = pageFrom(rows, input.limit, (row) => cursorAt((done ? row.completedAt : null) ?? row.rankAt, row.id));
    return {
      rows: page.rows.map((row) => ({
        ...taskView(row, actor),
        customerName: row.customerName,
        grade: row.grade,
        kind: row.kind,
      })),
      next: page.next,
    };
  },
});
