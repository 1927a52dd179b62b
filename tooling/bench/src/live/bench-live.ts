import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { fact } from "@quintet/cockpit/contract";
import { workAsSystem } from "@quintet/rpc";
import { openGround, prepareTenants } from "@quintet/server";
import { memberOf } from "@quintet/testkit";
import { spread, takenOn } from "../machine.ts";
import { setStage } from "../stage.ts";
import type { Told } from "./clients.ts";

/** How long a fact may take before it counts as not arrived, and how long all streams may take to open, ms. */
const PATIENCE = 10_000;
const OPENING = 90_000;
/** Between two facts, ms: a busy tenant tells several a second, a wall is painted at most every 200 ms. */
const BETWEEN = 1_000;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const now = (): number => performance.timeOrigin + performance.now();

/**
 * From a fact's commit to its number in the message at the client, for every wall, while desks hold their streams: one
 * server process, its clients in another one, loopback (DAT-13). Ends by itself.
 */
export async function benchLive(seconds: number, walls: number, desks: number) {
  const stage = await setStage();
  const clients = fork(fileURLToPath(new URL("./clients.ts", import.meta.url)), {
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  const writer = await openGround({ runtimeUrl: stage.runtimeUrl, connections: 2 });
  try {
    await prepareTenants(writer.ground);
    const seen = new Map<number, Map<number, number>>();
    const streams = { open: 0, failed: 0 };
    clients.on("message", (told: Told) => {
      if ("open" in told) Object.assign(streams, told);
      else {
        const arrivals = seen.get(told.value) ?? new Map<number, number>();
        if (!arrivals.has(told.wall)) arrivals.set(told.wall, told.at);
        seen.set(told.value, arrivals);
      }
    });
    const wallToken = await stage.token(memberOf("executive").id);
    const deskToken = await stage.token(memberOf("agent").id);
    clients.send({ origin: stage.origin, wallToken, deskToken, walls, desks });
    const openedBy = now() + OPENING;
    while (streams.open + streams.failed < walls + desks && now() < openedBy) await wait(200);
    const openedWithin = Math.round((now() - openedBy + OPENING) / 100) / 10;
    const commits: { value: number; at: number }[] = [];
    const until = now() + seconds * 1_000;
    for (let value = 1; now() < until; value += 1) {
      await workAsSystem(writer.ground, "gd", "bench", async ({ record, now: at }) => {
        record(fact("case", at, { opened: 1, backlog: 1, variant: "complaint" }));
      });
      commits.push({ value, at: now() });
      await wait(BETWEEN);
    }
    await wait(Math.min(PATIENCE, 3_000));
    // A wall that was shown a later number has been shown this one: it was overtaken, not lost.
    const arrival = (wall: number, value: number): number | undefined => {
      const times = commits.flatMap((one) => (one.value >= value ? [seen.get(one.value)?.get(wall)] : []));
      const known = times.filter((time) => time !== undefined);
      return known.length ? Math.min(...known) : undefined;
    };
    const times: number[] = [];
    let missing = 0;
    for (const { value, at } of commits)
      for (let wall = 0; wall < walls; wall += 1) {
        const arrived = arrival(wall, value);
        if (arrived === undefined) missing += 1;
        else times.push(arrived - at);
      }
    return {
      walls,
      desks,
      streams: { ...streams, openedWithinSeconds: openedWithin },
      facts: commits.length,
      commitToMessageMs: spread(times),
      missing,
      ...takenOn(),
    };
  } finally {
    clients.kill("SIGKILL");
    await writer.close();
    await stage.close();
  }
}
