import { Button } from "@quintet/ui/parts/button.tsx";
import type { TaskView } from "@quintet/workflow/contract";
import { useWords } from "../../words/use-words.ts";
import { mayClaim, mayRelease } from "./task-row.ts";
import { useHoldTask } from "./use-hold-task.ts";

/** The button that puts one's name on a task, or takes it off. Nothing where neither is possible. */
export function HoldTask({ task }: { task: TaskView }) {
  const words = useWords();
  const { busy, claim, release } = useHoldTask();
  if (mayClaim(task))
    return (
      <Button icon="person" disabled={busy} onClick={() => claim(task)}>
        {words("task.claim")}
      </Button>
    );
  if (mayRelease(task))
    return (
      <Button look="quiet" icon="return" disabled={busy} onClick={() => release(task)}>
        {words("task.release")}
      </Button>
    );
  return null;
}
