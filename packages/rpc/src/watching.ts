import { canonical } from "./canonical.ts";
import { performQuery } from "./perform.ts";
import type { AnyWatch } from "./procedure.ts";
import { toTrpcError } from "./refusal.ts";
import type { RequestContext } from "./request.ts";
import { endOf, rings } from "./rings.ts";

/** Asks a watched query at every ring, as the actor and with his present rights, and yields what changed. */
export async function* watching(
  ctx: RequestContext,
  procedure: AnyWatch,
  input: unknown,
  signal: AbortSignal | undefined,
): AsyncGenerator<unknown, void, unknown> {
  let last = "";
  for await (const _ of rings(ctx.ground, { pace: procedure.pace, until: ctx.expiresAt, signal: endOf(ctx, signal) })) {
    try {
      const answer = await performQuery(ctx.ground, procedure, { caller: ctx.caller, input, address: ctx.address });
      const text = canonical(answer);
      if (text !== last) yield answer;
      last = text;
    } catch (error) {
      const answer = toTrpcError(error);
      // The database may be away for a moment; the stream waits for it instead of ending.
      if (answer.code !== "SERVICE_UNAVAILABLE") throw answer;
    }
  }
}
