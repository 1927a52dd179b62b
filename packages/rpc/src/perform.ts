import { recognising, type Scope, settingsOf, systemScope, type Transaction } from "@quintet/db";
import { type Actor, DomainError, type Permission, type Port } from "@quintet/kernel";
import type { z } from "zod";
import type { Deed, Look } from "./deed.ts";
import type { Caller, Ground } from "./ground.ts";
import { type Answered, claimKey, keepAnswer } from "./idempotency.ts";
import { emptyLedger, type Ledger, writeLedger } from "./ledger.ts";
import { countCall } from "./limit.ts";
import { checkPlain } from "./plain-input.ts";
import type { Command, Query, Watch } from "./procedure.ts";

/** One call of a procedure, however it came in. */
export interface Call {
  caller: Caller;
  input: unknown;
  key?: string | undefined;
  address?: string | undefined;
  /** Only our own callers (import, simulator) may say another time than the database's. */
  now?: Date | undefined;
}

const unauthorized = () => new DomainError("UNAUTHORIZED", "not-signed-in", "sign in first");

function parseInput<I extends z.ZodType>(schema: I, input: unknown): z.output<I> {
  checkPlain(input);
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  const place = first?.path.map(String).join(".") || "input";
  throw new DomainError("BAD_REQUEST", "bad-input", `${place}: ${first?.message ?? "not understood"}`);
}

const CLOCK = "SELECT clock_timestamp() AS now";

/** Opens the transaction far enough to know who acts and what time it is, in one message. */
function opening(ground: Ground, caller: Caller): string {
  if (caller.kind !== "subject") return CLOCK;
  return `${recognising(caller.subject)}; ${ground.recognition.text}; ${CLOCK}`;
}

function actorOf(ground: Ground, caller: Caller, rows: Record<string, unknown>[], now: Date, tenantId?: string): Actor {
  switch (caller.kind) {
    case "actor":
      return caller.actor;
    case "anonymous":
      if (!tenantId) throw unauthorized();
      return { kind: "anonymous", tenantId };
    case "subject": {
      const actor = ground.recognition.actorOf(rows, now);
      if (!actor) throw unauthorized();
      return actor;
    }
  }
}

interface Opened {
  transaction: Transaction;
  actor: Actor;
  scope: Scope;
  now: Date;
}

/** Opens a transaction as the caller; `work` runs behind both gates. */
export function enter<T>(
  ground: Ground,
  call: Call,
  permission: Permission,
  tenantId: string | undefined,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  return ground.database.transaction(opening(ground, call.caller), async (transaction, opened) => {
    const now = call.now ?? new Date(opened.at(-1)?.rows[0]?.now ?? Number.NaN);
    const recognised = (opened.at(-2)?.rows ?? []) as Record<string, unknown>[];
    const actor = actorOf(ground, call.caller, recognised, now, tenantId);
    const scope = ground.scopeOf(actor, permission);
    await transaction.message(settingsOf(scope));
    return work({ transaction, actor, scope, now });
  });
}

/** The part of a deed that looks: the same for queries and commands. */
function lookOf<I>(
  ground: Ground,
  opened: Opened,
  input: I,
  writing?: Omit<Deed<unknown>, keyof Look<unknown>>,
): Look<I> {
  const { transaction, actor, scope, now } = opened;
  let depth = 0;
  const look: Look<I> = {
    tx: transaction.tx,
    actor,
    input,
    now,
    async system(work) {
      if (depth === 0)
        await transaction.message(settingsOf({ ...systemScope(scope.tenantId, "self"), principal: scope.principal }));
      depth += 1;
      try {
        return await work();
      } finally {
        depth -= 1;
        // A failed statement has ended the transaction: there is no role left to return to.
        if (depth === 0) await transaction.message(settingsOf(scope)).catch(() => {});
      }
    },
    async ask<PI extends z.ZodType, PO extends z.ZodType>(port: Port<PI, PO>, asked: z.input<PI>) {
      const door = ground.doors.get(port.name);
      if (!door) throw new Error(`no house answers ${port.name}`);
      const answering = () => door.answer({ ...look, ...writing, input: port.input.parse(asked) } as Look<unknown>);
      const answer = await (door.eyes === "system" ? look.system(answering) : answering());
      return port.output.parse(answer) as z.output<PO>;
    },
  };
  return look;
}

/** A deed whose effects gather in `ledger`. */
export function deedOf<I>(ground: Ground, opened: Opened, input: I, ledger: Ledger): Deed<I> {
  const writing = {
    newId: ground.newId,
    emit: (event: Ledger["events"][number]) => void ledger.events.push(event),
    record: (fact: Ledger["facts"][number]) => void ledger.facts.push(fact),
    enqueue: (job: Ledger["jobs"][number]) => void ledger.jobs.push(job),
    audit: (change: Ledger["changes"][number]) => void ledger.changes.push(change),
  };
  return { ...lookOf(ground, opened, input, writing), ...writing };
}

/** Performs a command: once per idempotency key, all or nothing. Throws `DomainError` for every refusal. */
export async function performCommand<I extends z.ZodType, O extends z.ZodType>(
  ground: Ground,
  command: Command<I, O>,
  call: Call,
): Promise<z.output<O>> {
  const input = parseInput(command.input, call.input);
  if (command.limit) await countCall(ground, call, command.permission.name, command.limit);
  const result = await enter(ground, call, command.permission, command.tenant?.(input), async (opened) => {
    const { transaction, actor, scope, now } = opened;
    const known: Answered | null = call.key
      ? await claimKey(transaction.tx, { scope, key: call.key, procedure: command.permission.name, input })
      : null;
    if (known && command.shownOnce)
      throw new DomainError("GONE", "shown-once", "this was done, and its answer is shown only once");
    if (known) return { answer: known.response as z.output<O>, left: false };
    const ledger = emptyLedger();
    const answer = command.output.parse(await command.run(deedOf(ground, opened, input, ledger))) as z.output<O>;
    const deeds = {
      actor,
      tenantId: scope.tenantId,
      procedure: command.permission.name,
      address: call.address ?? null,
      now,
    };
    // Every command leaves an audit line, also one that found nothing worth telling (DIR-6).
    if (!ledger.changes.length) ledger.changes.push({});
    await writeLedger(ground, transaction, scope, deeds, ledger);
    if (call.key) {
      await keepAnswer(
        transaction.tx,
        { scope, key: call.key, procedure: command.permission.name, input },
        command.shownOnce ? null : answer,
        now,
      );
    }
    return { answer, left: ledger.events.length + ledger.facts.length > 0 };
  });
  if (result.left) ground.ring();
  return result.answer;
}

/** Performs a query. */
export async function performQuery<I extends z.ZodType, O extends z.ZodType>(
  ground: Ground,
  query: Query<I, O> | Watch<I, O>,
  call: Call,
): Promise<z.output<O>> {
  const input = parseInput(query.input, call.input);
  if (query.limit) await countCall(ground, call, query.permission.name, query.limit);
  return enter(
    ground,
    call,
    query.permission,
    query.tenant?.(input),
    async (opened) => query.output.parse(await query.run(lookOf(ground, opened, input))) as z.output<O>,
  );
}

/**
 * Work of our own (a job, a subscriber, a seed) as the system of a tenant, in one transaction. Only what it audits
 * itself is audited: a worker that looks around leaves no line.
 */
export async function workAsSystem(
  ground: Ground,
  tenantId: string,
  name: string,
  work: (deed: Deed<null>) => Promise<void>,
  now?: Date,
): Promise<void> {
  const actor: Actor = { kind: "system", tenantId, name };
  const call: Call = { caller: { kind: "actor", actor }, input: null, now };
  const left = await enter(ground, call, { name, roles: [] }, undefined, async (opened) => {
    const ledger = emptyLedger();
    await work(deedOf(ground, opened, null, ledger));
    const deeds = { actor, tenantId, procedure: name, address: null, now: opened.now };
    await writeLedger(ground, opened.transaction, opened.scope, deeds, ledger);
    return ledger.events.length + ledger.facts.length > 0;
  });
  if (left) ground.ring();
}
