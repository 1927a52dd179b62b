import type { World } from "@quintet/testkit";

/** The inputs of the jobs of a name that wait in the queue, in the order they were put there. */
export async function jobsOf(world: World, name: string): Promise<Record<string, unknown>[]> {
  const { rows } = await world.admin((client) =>
    client.query<{ payload: { input: Record<string, unknown> } }>(
      `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = $1 order by j.id`,
      [name],
    ),
  );
  return rows.map(({ payload }) => payload.input);
}
