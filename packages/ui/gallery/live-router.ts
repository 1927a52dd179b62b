import { EventEmitter, on } from "node:events";
import { initTRPC, tracked } from "@trpc/server";

const t = initTRPC.create({
  sse: { ping: { enabled: true, intervalMs: 1_000 }, client: { reconnectAfterInactivityMs: 3_000 } },
});
const bell = new EventEmitter();
let count = 0;

/** A counter whose changes are told over a stream: as small as a live thing can be. */
export const liveRouter = t.router({
  count: t.procedure.query(() => count),
  raise: t.procedure.mutation(() => {
    count += 1;
    bell.emit("raised", count);
    return count;
  }),
  raised: t.procedure
    .input((input) => input as { lastEventId?: string } | undefined)
    .subscription(async function* ({ input, signal }) {
      const heard = on(bell, "raised", signal ? { signal } : {});
      if (Number(input?.lastEventId ?? count) < count) yield tracked(String(count), count);
      for await (const [value] of heard) yield tracked(String(value), Number(value));
    }),
});

export type LiveRouter = typeof liveRouter;
