import { advance, blankInstance, type Definition, type Instance, parseDefinition } from "@quintet/workflow/core";
import pg from "pg";
import { tenNodes } from "./ten-nodes.ts";

type Step = Parameters<typeof advance>[2];

function moved(definition: Definition, instance: Instance, command: Step): Instance {
  const step = advance(definition, instance, command, performance.timeOrigin + performance.now());
  if (!step.ok) throw new Error(step.sentence);
  return step.instance;
}

async function live(pool: pg.Pool, definition: Definition, id: string): Promise<void> {
  const transaction = async (work: (client: pg.PoolClient) => Promise<unknown>) => {
    const client = await pool.connect();
    try {
      await client.query("BEGIN");
      await work(client);
      await client.query("COMMIT");
    } finally {
      client.release();
    }
  };
  await transaction((client) => {
    const started = moved(definition, blankInstance(definition), { kind: "start", variables: { grade: "ordinary" } });
    return client.query("insert into bench_alike (id, state) values ($1, $2)", [id, JSON.stringify(started)]);
  });
  for (const taskId of [1, 2, 3])
    await transaction(async (client) => {
      const { rows } = await client.query<{ state: Instance }>(
        "select state from bench_alike where id = $1 for update",
        [id],
      );
      const state = rows[0]?.state;
      if (!state) throw new Error(`${id} is gone`);
      const after = moved(definition, state, { kind: "complete", taskId });
      await client.query("update bench_alike set state = $2 where id = $1", [id, JSON.stringify(after)]);
    });
}

/** Our engine stored as the other one is, in one jsonb row and nothing beside it: the engines compared alone. */
export async function oneRowInstancesPerSecond(url: string, callers: number, seconds: number): Promise<number> {
  const parsed = await parseDefinition(tenNodes("ten", 'grade = "major"'));
  if (!parsed.ok) throw new Error(parsed.refusals.map((one) => one.sentence).join(" "));
  const { definition } = parsed;
  const pool = new pg.Pool({ connectionString: url, max: callers });
  try {
    await pool.query("create table bench_alike (id text primary key, state jsonb not null)");
    const from = performance.now();
    let lived = 0;
    const caller = async (_: unknown, number: number) => {
      for (let count = 0; performance.now() - from < 1000 * seconds; count += 1) {
        await live(pool, definition, `${number}-${count}`);
        lived += 1;
      }
    };
    await Promise.all(Array.from({ length: callers }, caller));
    const elapsed = performance.now() - from;
    const { rows } = await pool.query<{ done: number }>(
      "select count(*)::int as done from bench_alike where state ->> 'status' = 'completed'",
    );
    if ((rows[0]?.done ?? 0) < lived) throw new Error(`only ${rows[0]?.done} of ${lived} came to their end`);
    return (1000 * lived) / elapsed;
  } finally {
    await pool.end();
  }
}
