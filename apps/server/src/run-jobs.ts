import { EventEmitter } from "node:events";
import type { Standing } from "@quintet/db";
import type { Ground } from "@quintet/rpc";
import { Logger, type Runner, run, type TaskList, type WorkerEvents } from "graphile-worker";
import { holdLease, releaseDeadLeases } from "./job-leases.ts";
import { looking } from "./looking.ts";

const AGAIN = 1_000;
const LEASES = 5_000;

const logger = (ground: Ground) =>
  new Logger(() => (level, message) => {
    if (level === "error" || level === "warning") ground.log(level === "error" ? "error" : "warn", message);
  });

/**
 * Works the job queue until stopped. A pool that gives up because the database is away is followed by a new one; what a
 * pool of any process held when it died is given back.
 */
export async function runJobs(
  ground: Ground,
  runtimeUrl: string,
  taskList: TaskList,
  crontab: string,
): Promise<{ stop(): Promise<void> }> {
  const onError = (error: Error) => ground.log("warn", "the job queue lost its connection", { error: error.message });
  let stopped = false;
  let runner: Runner | undefined;

  async function start(): Promise<{ runner: Runner; lease: Standing }> {
    const events: WorkerEvents = new EventEmitter();
    let poolId = "";
    events.on("pool:create", ({ workerPool }) => {
      poolId = workerPool.id;
    });
    const started = await run({
      taskList,
      crontab,
      events,
      noHandleSignals: true,
      logger: logger(ground),
      preset: {
        worker: {
          connectionString: runtimeUrl,
          concurrentJobs: 4,
          maxPoolSize: 5,
          pollInterval: 1_000,
          // Batched, because only then does the queue outlive a connection that breaks while a job is closed.
          completeJobBatchDelay: 0,
          failJobBatchDelay: 0,
        },
      },
    });
    return { runner: started, lease: await holdLease(runtimeUrl, poolId, onError) };
  }

  async function keep(first: { runner: Runner; lease: Standing }): Promise<void> {
    let current = first;
    while (true) {
      runner = current.runner;
      await current.runner.promise.catch(onError);
      await current.lease.close();
      if (stopped) return;
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
      for (let next: typeof current | undefined; !next; ) {
        if (stopped) return;
        next = await start().catch((error: Error) => {
          onError(error);
          return undefined;
        });
        if (next) current = next;
        else await new Promise((resolve) => setTimeout(resolve, AGAIN));
      }
    }
  }

  const kept = keep(await start());
  let last = Number.NEGATIVE_INFINITY;
  const leases = looking(ground, LEASES, async () => {
    if (performance.now() - last < LEASES) return;
    last = performance.now();
    const released = await releaseDeadLeases(ground);
    if (released) ground.log("warn", "jobs of a worker that is gone were given back", { released });
  });
  return {
    async stop() {
      stopped = true;
      await leases.stop();
      await runner?.stop().catch(() => {});
      await kept;
    },
  };
}
