import type { Command, Variables } from "@quintet/workflow/core";
import { escalate } from "./escalate.ts";
import { moveClock } from "./move-clock.ts";
import { obey, type Player, refuse, taskAt } from "./player.ts";
import { startFor } from "./starts.ts";
import type { Step } from "./steps.ts";

type OnTask = { element: string; index: number; variables: Variables };

/** Plays one step: its events are printed, or why it is refused, after which the run goes on. */
export function play(player: Player, step: Step): void {
  switch (step.kind) {
    case "start":
      obey(player, { kind: "start", variables: step.variables });
      break;
    case "complete": {
      const chosen = step.outcome === null ? {} : { outcome: step.outcome };
      onTask(player, step, (taskId) => ({ kind: "complete", taskId, variables: step.variables, ...chosen }));
      break;
    }
    case "service":
      onTask(player, step, (taskId) => served(taskId, step.error, step.variables));
      break;
    case "message":
    case "signal":
      hear(player, step);
      break;
    case "escalate":
      escalate(player, step);
      break;
    case "at":
      moveClock(player, step.instant);
      break;
    case "unknown":
      refuse(player, null, step.why, { text: step.text });
      break;
    default:
      step satisfies never;
  }
}

function onTask(player: Player, { element, index }: OnTask, command: (taskId: number) => Command): void {
  const taskId = taskAt(player, element, index);
  if (taskId !== null) obey(player, command(taskId), element);
}

const served = (taskId: number, error: string | null, variables: Variables): Command =>
  error === null
    ? { kind: "service-done", taskId, variables }
    : { kind: "service-failed", taskId, error, code: error, variables };

/** What is heard before the start may be what the process starts by. */
function hear(player: Player, step: Extract<Step, { kind: "message" | "signal" }>): void {
  const { kind, name, variables } = step;
  const start = player.instance.status === "blank" ? startFor(player.definition, kind, name) : null;
  if (start !== null) obey(player, { kind: "start", startId: start, variables });
  else if (kind === "signal") obey(player, { kind, name, variables });
  else obey(player, { kind, name, variables, ...(step.key !== null && { key: step.key }) });
}
