import { canonical } from "./canonical.ts";
import { enter, performQuery } from "./perform.ts";
import type { AnyWatch } from "./procedure.ts";
import { toTrpcError } from "./refusal.ts";
import type { RequestContext } from "./request.ts";
import { endOf, rings } from "./rings.ts";
import { together } from "./together.ts";

// A shared answer is one object for all its readers: its text is made once.
const texts = new WeakMap<object, string>();
function textOf(answer: unknown): string {
  if (typeof answer !== "object" || answer === null) return canonical(answer);
  const text = texts.get(answer) ?? canonical(answer);
  texts.set(answer, text);
  return text;
}

/** One look. Of a shared procedure each reader is recognised on his own; those of equal scope are answered together. */
async function lookOnce(ctx: RequestContext, procedure: AnyWatch, input: unknown): Promise<unknown> {
  const call = { caller: ctx.caller, input, address: ctx.address };
  const look = () => performQuery(ctx.ground, procedure, call);
  if (!procedure.shared) return look();
  const scope = await enter(ctx.ground, call, procedure.permission, undefined, async (opened) => opened.scope);
  const own = scope.breadth === "self" ? scope.personId : null;
  const key = canonical([procedure.permission.name, input ?? null, { ...scope, principal: null, personId: own }]);
  return together(ctx.ground, key, look);
}

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
      const answer = await lookOnce(ctx, procedure, input);
      const text = textOf(answer);
      if (text !== last) yield answer;
      last = text;
    } catch (error) {
      const answer = toTrpcError(error);
      // The database may be away for a moment; the stream waits for it instead of ending.
      if (answer.code !== "SERVICE_UNAVAILABLE") throw answer;
    }
  }
}
