import { type EventCursor, presentCursor, readEvents } from "@quintet/db";
import { type DeskEvent, PARTNERS, type Permission, STAFF, type StoredEvent } from "@quintet/kernel";
import { type TrackedEnvelope, tracked } from "@trpc/server";
import { enter } from "./perform.ts";
import { toTrpcError } from "./refusal.ts";
import type { RequestContext } from "./request.ts";
import { endOf, rings } from "./rings.ts";
import { trpc } from "./trpc.ts";

const permission: Permission = { name: "events.follow", roles: [...STAFF, ...PARTNERS, "customer"] };

const forDesk = ({ type, subject, at, payload }: StoredEvent): DeskEvent => ({ type, subject, at, payload });

async function next(ctx: RequestContext, after: EventCursor | undefined) {
  return enter(ctx.ground, { caller: ctx.caller, input: null }, permission, undefined, async ({ transaction }) =>
    after === undefined
      ? { start: await presentCursor(transaction.tx), events: [] }
      : { start: after, events: await readEvents(transaction.tx, after) },
  );
}

async function* follow(
  ctx: RequestContext,
  lastEventId: string | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<TrackedEnvelope<DeskEvent>, void, unknown> {
  let cursor = lastEventId;
  for await (const _ of rings(ctx.ground, { pace: 30, until: ctx.expiresAt, signal: endOf(ctx, signal) })) {
    try {
      const { start, events } = await next(ctx, cursor);
      if (cursor === undefined) {
        cursor = start;
        yield tracked(cursor, {
          type: "connected",
          subject: "",
          at: new Date(ctx.expiresAt).toISOString(),
          payload: {},
        });
      }
      for (const { event, cursor: at } of events) {
        cursor = at;
        yield tracked(at, forDesk(event));
      }
    } catch (error) {
      const answer = toTrpcError(error);
      if (answer.code !== "SERVICE_UNAVAILABLE") throw answer;
    }
  }
}

/**
 * Everything an actor may see happening, live: each event is read as the actor, with the rights he has at that moment.
 * `lastEventId` resumes without a gap; the stream ends when the token does.
 */
export const eventStream = trpc.procedure
  .input((input: unknown): { lastEventId?: string | undefined } => {
    const given = (input as { lastEventId?: unknown } | undefined)?.lastEventId;
    return typeof given === "string" ? { lastEventId: given } : {};
  })
  .subscription(({ ctx, input, signal }) => follow(ctx, input.lastEventId, signal));
