import type { Command } from "./command.ts";
import { cancel } from "./commands/cancel.ts";
import { complete } from "./commands/complete.ts";
import { fire, tick } from "./commands/fire.ts";
import { message } from "./commands/message.ts";
import { serviceDone, serviceFailed } from "./commands/service.ts";
import { start } from "./commands/start.ts";
import type { Definition } from "./definition.ts";
import type { Event } from "./event.ts";
import type { Instance } from "./instance.ts";
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
  const { status } = instance;
  if (status === "completed" || status === "cancelled") refuse(run, "finished");
  else if (status === "blank" && command.kind !== "start") refuse(run, "not-started");
  else obey(run, command);
  settle(run);
  if (!run.refusal) return { ok: true, instance: run.instance, events: run.events };
  const { reason, values } = run.refusal;
  return { ok: false, reason, values, sentence: sentence(reason, values) };
}

function obey(run: Run, command: Command) {
  switch (command.kind) {
    case "start":
      return start(run, command.variables ?? {});
    case "complete":
      return complete(run, command.taskId, command.variables ?? {}, command.outcome ?? null);
    case "service-done":
      return serviceDone(run, command.taskId, command.variables ?? {});
    case "service-failed":
      return serviceFailed(run, command.taskId, command.error);
    case "message":
      return message(run, command.name, command.variables ?? {});
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
