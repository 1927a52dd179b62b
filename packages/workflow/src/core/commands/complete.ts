import type { Variables } from "../instance.ts";
import { nodeOf, type Run, refuse } from "../run.ts";
import { finishTask, openTask } from "./finish-task.ts";

/** A task that lists outcomes wants exactly one of them; a task that lists none takes none. */
export function complete(run: Run, taskId: number, variables: Variables, outcome: string | null) {
  const task = openTask(run, taskId, "user");
  if (!task) return;
  const { outcomes } = nodeOf(run.definition, task.nodeId);
  const allowed = outcomes.join(", ");
  if (outcome === null && outcomes.length > 0) return refuse(run, "outcome-required", { allowed });
  if (outcome !== null && !outcomes.includes(outcome)) return refuse(run, "unknown-outcome", { outcome, allowed });
  finishTask(run, task, variables, outcome);
}
