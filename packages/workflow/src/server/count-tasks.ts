import { and, eq, type SQL, type Tx } from "@quintet/db";
import { query } from "@quintet/rpc";
import { workflowMay } from "../contract/permissions.ts";
import { CountTasks, MOST_COUNTED, TaskCounts } from "../contract/task-counts.ts";
import { task } from "../tables/task.ts";
import { taskSigner } from "../tables/task-signer.ts";
import { personOrRefuse } from "./task-access.ts";
import { partsOf } from "./task-views.ts";

/** The ids of open tasks in some parts of an inbox, each walked along its own index and no further than people count. */
async function idsOf(tx: Tx, tenantId: string, parts: readonly (SQL | undefined)[]): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const part of parts) {
    if (ids.size > MOST_COUNTED) break;
    const rows = await tx
      .select({ id: task.id })
      .from(task)
      .where(and(eq(task.tenantId, tenantId), eq(task.state, "open"), part))
      .limit(MOST_COUNTED + 1);
    for (const { id } of rows) ids.add(id);
  }
  return ids;
}

const counted = ({ size }: { size: number }): number => Math.min(size, MOST_COUNTED + 1);

/** The numbers beside the views of an inbox. */
export const countTasks = query({
  permission: workflowMay.workTasks,
  input: CountTasks,
  output: TaskCounts,
  run: async ({ tx, actor, system }) => {
    const person = personOrRefuse(actor);
    const { tenantId } = actor;
    const assigned = await idsOf(tx, tenantId, partsOf("assigned", person));
    const roles = await idsOf(tx, tenantId, partsOf("roles", person));
    const team = await idsOf(tx, tenantId, partsOf("team", person));
    return system(async () => {
      const lent = [and(eq(task.forId, person.personId), eq(task.forWhy, "delegated"))];
      const waiting = await tx
        .select({ taskId: taskSigner.taskId })
        .from(taskSigner)
        .where(
          and(
            eq(taskSigner.tenantId, tenantId),
            eq(taskSigner.ownerId, person.personId),
            eq(taskSigner.state, "waiting"),
          ),
        )
        .limit(MOST_COUNTED + 1);
      return {
        mine: counted(new Set([...assigned, ...roles])),
        assigned: counted(assigned),
        roles: counted(roles),
        team: counted(team),
        delegated: counted(await idsOf(tx, tenantId, lent)),
        "to-sign": counted(new Set(waiting.map(({ taskId }) => taskId))),
      };
    });
  },
});
