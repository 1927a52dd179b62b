import type { Ground } from "./ground.ts";
import type { RequestContext } from "./request.ts";

/** Even without a ring a reader looks this often: lost rings, revoked rights and ended sessions are found by it (≤ 5 s). */
const BEAT = 4_000;

/**
 * Yields once at once, then after every ring, at the least every BEAT and at the most every `pace` milliseconds,
 * until `signal` aborts or `until` (epoch ms) is reached.
 */
export async function* rings(
  ground: Ground,
  options: { pace: number; until: number; signal: AbortSignal | undefined },
): AsyncGenerator<void> {
  let rung = true;
  let awake = () => {};
  const stop = ground.listen(() => {
    rung = true;
    awake();
  });
  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      awake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const onAbort = () => awake();
  options.signal?.addEventListener("abort", onAbort);
  try {
    while (!options.signal?.aborted && performance.timeOrigin + performance.now() < options.until) {
      if (!rung) await sleep(BEAT);
      rung = false;
      if (options.signal?.aborted) return;
      yield;
      if (options.pace > 0) {
        awake = () => {};
        await new Promise((resolve) => setTimeout(resolve, options.pace));
      }
    }
  } finally {
    options.signal?.removeEventListener("abort", onAbort);
    stop();
  }
}

/** What ends a stream: its reader hangs up, his log-in ends, or this process does. */
export const endOf = (ctx: RequestContext, signal: AbortSignal | undefined): AbortSignal | undefined => {
  const ends = [signal, ctx.over, ctx.closing].flatMap((one) => one ?? []);
  return ends.length > 1 ? AbortSignal.any(ends) : ends[0];
};
