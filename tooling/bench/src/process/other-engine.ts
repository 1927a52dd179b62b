import { EventEmitter } from "node:events";
import { Engine } from "bpmn-engine";
import pg from "pg";
import { tenNodes } from "./ten-nodes.ts";

type State = Parameters<Engine["recover"]>[0];
const source = tenNodes("ten", "").replace(
  /<bpmn:conditionExpression[\s\S]*?<\/bpmn:conditionExpression>/,
  `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">\${environment.variables.major}</bpmn:conditionExpression>`,
);

/** Runs the engine until it waits or is over, then stops it; answers its state as it is to be stored. */
async function settle(engine: Engine, work: (listener: EventEmitter) => Promise<unknown>): Promise<State> {
  const listener = new EventEmitter();
  await work(listener);
  const state = await engine.getState();
  // Stopping one that is over already is never answered.
  if (engine.state === "running") await engine.stop();
  return state;
}

async function transaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}

async function live(pool: pg.Pool, id: string): Promise<void> {
  await transaction(pool, async (client) => {
    const engine = new Engine({ name: id, source, variables: { major: false } });
    const state = await settle(engine, (listener) => engine.execute({ listener }));
    await client.query("insert into bench_state (id, state) values ($1, $2)", [id, JSON.stringify(state)]);
  });
  for (const task of ["A", "B", "C"])
    await transaction(pool, async (client) => {
      const { rows } = await client.query<{ state: State }>("select state from bench_state where id = $1 for update", [
        id,
      ]);
      const engine = new Engine({ name: id }).recover(rows[0]?.state);
      const state = await settle(engine, async (listener) => {
        const api = await engine.resume({ listener });
        api.signal({ id: task });
      });
      await client.query("update bench_state set state = $2 where id = $1", [id, JSON.stringify(state)]);
    });
}

/** The same process by npm's bpmn-engine, its state in one jsonb row of the same PostgreSQL: whole instances per second. */
export async function otherInstancesPerSecond(url: string, callers: number, seconds: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: callers });
  try {
    await pool.query("create table bench_state (id text primary key, state jsonb not null)");
    const from = performance.now();
    let lived = 0;
    const caller = async (_: unknown, number: number) => {
      for (let count = 0; performance.now() - from < 1000 * seconds; count += 1) {
        await live(pool, `${number}-${count}`);
        lived += 1;
      }
    };
    await Promise.all(Array.from({ length: callers }, caller));
    const elapsed = performance.now() - from;
    const { rows } = await pool.query<{ done: number }>(
      "select count(*)::int as done from bench_state where state ->> 'state' = 'idle'",
    );
    if ((rows[0]?.done ?? 0) < lived) throw new Error(`only ${rows[0]?.done} of ${lived} came to their end`);
    return (1000 * lived) / elapsed;
  } finally {
    await pool.end();
  }
}
