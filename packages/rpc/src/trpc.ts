import { DomainError } from "@quintet/kernel";
import {
  initTRPC,
  type TRPCMutationProcedure,
  type TRPCQueryProcedure,
  type TRPCSubscriptionProcedure,
} from "@trpc/server";
import type { z } from "zod";
import { performCommand, performQuery } from "./perform.ts";
import type { AnyProcedure, Command, Query, Watch } from "./procedure.ts";
import { toTrpcError } from "./refusal.ts";
import type { RequestContext } from "./request.ts";
import { watching } from "./watching.ts";

export const trpc = initTRPC.context<RequestContext>().create({
  sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
  errorFormatter({ shape, error }) {
    const reason = error.cause instanceof DomainError ? error.cause.reason : undefined;
    const known = error.code !== "INTERNAL_SERVER_ERROR";
    const { code, httpStatus, path } = shape.data;
    return {
      code: shape.code,
      message: known ? shape.message : "something went wrong on our side",
      data: { code, httpStatus, path, reason },
    };
  },
});

/** The tRPC procedure a described one becomes; this is all of a house the browser's types ever see. */
export type Mounted<P> =
  P extends Command<infer I, infer O>
    ? TRPCMutationProcedure<{ input: z.input<I>; output: z.output<O>; meta: unknown }>
    : P extends Query<infer I, infer O>
      ? TRPCQueryProcedure<{ input: z.input<I>; output: z.output<O>; meta: unknown }>
      : P extends Watch<infer I, infer O>
        ? TRPCSubscriptionProcedure<{
            input: z.input<I>;
            output: AsyncIterable<z.output<O>, void, unknown>;
            meta: unknown;
          }>
        : never;

const callOf = (ctx: RequestContext, input: unknown) => ({
  caller: ctx.caller,
  input,
  key: ctx.key,
  address: ctx.address,
});

async function mapped<T>(work: Promise<T>, ctx: RequestContext): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const answer = toTrpcError(error);
    if (answer.code === "INTERNAL_SERVER_ERROR")
      ctx.ground.log("error", "a procedure failed", {
        error: String(error instanceof Error ? (error.stack ?? error) : error),
      });
    throw answer;
  }
}

// Parsing belongs to `perform`, behind recognition: here the input passes untouched.
const asIs = trpc.procedure.input((input: unknown) => input);

function mountOne(procedure: AnyProcedure): unknown {
  switch (procedure.kind) {
    case "command":
      return asIs.mutation(({ ctx, input }) => mapped(performCommand(ctx.ground, procedure, callOf(ctx, input)), ctx));
    case "query":
      return asIs.query(({ ctx, input }) => mapped(performQuery(ctx.ground, procedure, callOf(ctx, input)), ctx));
    case "watch":
      return asIs.subscription(({ ctx, input, signal }) => watching(ctx, procedure, input, signal));
  }
}

/** Mounts the procedures of a house: `mount({ openCase, closeCase })`. */
export function mount<R extends Record<string, unknown>>(procedures: R): { [K in keyof R]: Mounted<R[K]> } {
  const entries = Object.entries(procedures).map(([name, one]) => [name, mountOne(one as AnyProcedure)] as const);
  return Object.fromEntries(entries) as { [K in keyof R]: Mounted<R[K]> };
}
