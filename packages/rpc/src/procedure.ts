import type { Permission } from "@quintet/kernel";
import type { z } from "zod";
import type { Deed, Look } from "./deed.ts";
import type { Limit } from "./limit.ts";

interface Described<I extends z.ZodType, O extends z.ZodType> {
  permission: Permission;
  input: I;
  output: O;
  /** For callers without a log-in: which tenant the input itself names, such as a one-time link does. */
  tenant?: (input: z.output<I>) => string;
  /** How often one caller may ask this (SEC-10); what has none is bounded by its own cost only. */
  limit?: Limit;
}

export interface CommandSpec<I extends z.ZodType, O extends z.ZodType> extends Described<I, O> {
  /** The answer is a secret or a person's data: it is not kept under the idempotency key, and not given twice. */
  shownOnce?: true;
  run(deed: Deed<z.output<I>>): Promise<z.input<O>>;
}

export interface QuerySpec<I extends z.ZodType, O extends z.ZodType> extends Described<I, O> {
  run(look: Look<z.output<I>>): Promise<z.input<O>>;
}

export interface WatchSpec<I extends z.ZodType, O extends z.ZodType> extends QuerySpec<I, O> {
  /** Milliseconds between two looks at the least, however often it is woken. */
  pace: number;
  /** Readers of equal scope get one answer made once: only for answers that look at nothing of the actor but his scope. */
  shared?: true;
}

export type AnyCommand = CommandSpec<z.ZodType, z.ZodType> & { kind: "command" };
export type AnyQuery = QuerySpec<z.ZodType, z.ZodType> & { kind: "query" };
export type AnyWatch = WatchSpec<z.ZodType, z.ZodType> & { kind: "watch" };
export type AnyProcedure = AnyCommand | AnyQuery | AnyWatch;

export interface Command<I extends z.ZodType, O extends z.ZodType> extends CommandSpec<I, O> {
  kind: "command";
}
export interface Query<I extends z.ZodType, O extends z.ZodType> extends QuerySpec<I, O> {
  kind: "query";
}
export interface Watch<I extends z.ZodType, O extends z.ZodType> extends WatchSpec<I, O> {
  kind: "watch";
}

/** A change of the world by an actor: one transaction, with audit, events, facts and jobs. The only way to write. */
export const command = <I extends z.ZodType, O extends z.ZodType>(spec: CommandSpec<I, O>): Command<I, O> => ({
  kind: "command",
  ...spec,
});

/** A look at the world by an actor, in a read-only transaction. The only way to read. */
export const query = <I extends z.ZodType, O extends z.ZodType>(spec: QuerySpec<I, O>): Query<I, O> => ({
  kind: "query",
  ...spec,
});

/** A query that is asked again whenever something happened, and pushed when its answer changed. */
export const watch = <I extends z.ZodType, O extends z.ZodType>(spec: WatchSpec<I, O>): Watch<I, O> => ({
  kind: "watch",
  ...spec,
});
