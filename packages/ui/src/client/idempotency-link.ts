import type { TRPCLink } from "@trpc/client";
import type { AnyTRPCRouter } from "@trpc/server";

/**
 * Names each mutation once, before anything below may repeat it, so that the server carries it out once. A caller
 * that must outlive the page hands in its own name: `mutate(input, { context: { idempotencyKey } })`.
 */
export function idempotencyLink<Router extends AnyTRPCRouter>(
  newKey: () => string = () => crypto.randomUUID(),
): TRPCLink<Router> {
  return () =>
    ({ op, next }) => {
      if (op.type !== "mutation") return next(op);
      return next({ ...op, context: { ...op.context, idempotencyKey: idempotencyKeyOf(op.context) ?? newKey() } });
    };
}

/** The name a mutation carries. */
export function idempotencyKeyOf(context: Record<string, unknown>): string | undefined {
  const key = context.idempotencyKey;
  return typeof key === "string" ? key : undefined;
}
