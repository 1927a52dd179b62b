import type { Tx } from "@quintet/db";
import type { Actor, DomainEvent, Fact, Port } from "@quintet/kernel";
import type { z } from "zod";

/** A job for the worker, enqueued in the same transaction. `key` makes a later one of the same key replace it. */
export interface Job {
  name: string;
  payload: Record<string, unknown>;
  runAt?: Date;
  key?: string;
}

/** What an audited change says beyond who and when: which object, and how it was and is. */
export interface Change {
  subject: string;
  before?: unknown;
  after?: unknown;
  reason?: string | null;
}

/** Everything a query may use: nothing else reaches inside a house (house rule 6). */
export interface Look<I> {
  tx: Tx;
  actor: Actor;
  input: I;
  now: Date;
  /** Runs `work` with the rows the system itself sees in this tenant. Only after the actor's own gate has opened. */
  system<T>(work: () => Promise<T>): Promise<T>;
  /** Asks a lower house through a door named in its contract, with the system's eyes unless the door says otherwise. */
  ask<PI extends z.ZodType, PO extends z.ZodType>(door: Port<PI, PO>, input: z.input<PI>): Promise<z.output<PO>>;
}

/** Everything a command may use. What it emits, records and enqueues is written with it, in one transaction. */
export interface Deed<I> extends Look<I> {
  newId(): string;
  emit(event: DomainEvent): void;
  record(fact: Fact): void;
  enqueue(job: Job): void;
  audit(change: Change): void;
}
