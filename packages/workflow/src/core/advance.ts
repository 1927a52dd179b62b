import type { Command } from "./command.ts";
import { cancel } from "./commands/cancel.ts";
import { complete } from "./commands/complete.ts";
import { escalate } from "./commands/escalate.ts";
import { fire, tick } from "./commands/fire.ts";
import { message } from "./commands/message.ts";
import { retry, serviceDone, serviceFailed, skip } from "./commands/service.ts";
import { signal } from "./commands/signal.ts";
import { start } from "./commands/start.ts";
import type { Definition } from "./definition.ts";
import type { Event } from "./event.ts";
import { type Instance, isOver } from "./instance.ts";
import { openRun, type Run, refuse } from "./run.ts";
import { type RefusalCode, sentence } from "./sentences.ts";
import { settle } from "./settle.ts";

export type Advanced =
  | { ok: true; instance: Instance; events: Event[] }
  | { ok: false; reason: RefusalCode; values: Record<string, string>; sentence: string };

/**
 * One step of one instance: what it is afterwards and what happened, or why not. Pure: `instance` stays as it was,
 * `now` is in epoch milliseconds, and the same arguments always give the same answer. A refusal changes nothing.
 */
export function advance(definition: Definition, instance: Instance, command: Command, now: number): Advanced {
  const run = openRun(definition, instance, now);
  if (isOver(instance)) refuse(run, "finished");
  else if (instance.status === "blank" && !BEGINNERS.has(command.kind)) refuse(run, "not-started");
  else obey(run, command);
  settle(run);
  if (!run.refusal) return { ok: true, instance: run.instance, events: run.events };
  const { reason, values } = run.refusal;
  return { ok: false, reason, values, sentence: sentence(reason, values) };
}

/** What may begin a process. */
const BEGINNERS: ReadonlySet<Command["kind"]> = new Set(["start", "message", "signal"]);

function obey(run: Run, command: Command) {
  switch (command.kind) {
    case "start":
      return start(run, command.variables ?? {}, command.startId);
    case "complete":
      return complete(run, command.taskId, command.variables ?? {}, command.outcome ?? null);
    case "service-done":
      return serviceDone(run, command.taskId, command.variables ?? {});
    case "service-failed":
      return serviceFailed(run, command);
    case "retry":
      return retry(run, command.taskId);
    case "skip":
      return skip(run, command.taskId, command.variables ?? {});
    case "message":
      return message(run, command);
    case "signal":
      return signal(run, command.name, command.variables ?? {});
    case "escalate":
      return escalate(run, command);
    case "fire":
      return fire(run, command.timerId);
    case "tick":
      return tick(run);
    case "cancel":
      return cancel(run);
    default:
      command satisfies never;
  }
}
