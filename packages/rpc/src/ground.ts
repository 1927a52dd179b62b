import type { Database, Scope, Tx } from "@quintet/db";
import type { Actor, Fact, Permission, Port, StoredEvent } from "@quintet/kernel";
import type { z } from "zod";
import type { Deed, Look } from "./deed.ts";

/** Who calls: a verified token's subject, one of our own (worker, import, bench), or nobody known. */
export type Caller = { kind: "subject"; subject: string } | { kind: "actor"; actor: Actor } | { kind: "anonymous" };

/** How a subject becomes an actor; directory knows. `text` is a SELECT that travels in the opening message. */
export interface Recognition {
  text: string;
  actorOf(rows: readonly Record<string, unknown>[], now: Date): Actor | null;
}

/** An answer of a house behind one of its doors. */
export interface Door<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  port: Port<I, O>;
  /** Whose rows the answer sees: the system's, or only what the asking actor himself sees (numbers, for example). */
  eyes: "system" | "asker";
  answer(look: Look<z.output<I>> & Partial<Deed<z.output<I>>>): Promise<z.input<O>>;
}

/** A house's reaction to an event: at least once delivered, applied once. */
export interface Subscriber {
  name: string;
  type: string;
  apply(deed: Deed<StoredEvent>): Promise<void>;
}

/** Work that waits its turn: enqueued by a command, done by the worker as the system of that tenant. */
export interface Worker<I extends z.ZodType = z.ZodType> {
  name: string;
  input: I;
  work(deed: Deed<z.output<I>>): Promise<void>;
  /** Told in a transaction of its own when `work` threw. True: the matter is settled; false: it is tried again. */
  failed?(deed: Deed<z.output<I>>, failure: Failure): Promise<boolean>;
}

/** A try that threw. `last` when the queue would not try again. */
export interface Failure {
  error: unknown;
  tries: number;
  last: boolean;
}

/** What the composition root lays under all procedures. */
export interface Ground {
  database: Database;
  recognition: Recognition;
  /** The first gate (scope-of.ts); handed in so that a test can show the second one holding alone. */
  scopeOf(actor: Actor, permission: Permission): Scope;
  doors: ReadonlyMap<string, Door>;
  /** Writes facts to their tables (cockpit knows which). */
  saveFacts(tx: Tx, tenantId: string, facts: readonly Fact[], newId: () => string): Promise<void>;
  newId(): string;
  /** Told after each commit that left events or facts. */
  ring(): void;
  /** Listens for rings of any process; returns the way to stop. */
  listen(onRing: () => void): () => void;
  log(level: "warn" | "error", message: string, details?: Record<string, unknown>): void;
}

export const door = <I extends z.ZodType, O extends z.ZodType>(
  port: Port<I, O>,
  answer: (look: Look<z.output<I>>) => Promise<z.input<O>>,
  eyes: "system" | "asker" = "system",
): Door<I, O> => ({ port, eyes, answer });

/** A door through which something changes: only a command can ask it. */
export const writingDoor = <I extends z.ZodType, O extends z.ZodType>(
  port: Port<I, O>,
  answer: (deed: Deed<z.output<I>>) => Promise<z.input<O>>,
): Door<I, O> => ({ port, eyes: "system", answer: (look) => answer(look as Deed<z.output<I>>) });

export const worker = <I extends z.ZodType>(spec: Worker<I>): Worker<I> => spec;
