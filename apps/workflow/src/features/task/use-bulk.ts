import { useState } from "react";
import { useClient } from "../../api.ts";
import { sayFailure, sayReason } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";
import type { InboxTask } from "./task-row.ts";
import { useTaskCache } from "./use-task-cache.ts";

export type BulkAction = { action: "claim" | "release" } | { action: "transfer"; toId: string; reason: string };
export interface BulkResult {
  done: string[];
  /** What was not done and why, in words. */
  refused: { task: InboxTask; sentence: string }[];
}

/** As many as the server takes at once. */
const HEAP = 200;

/** Does one thing to many tasks, in heaps; the result of each is told. */
export function useBulk() {
  const client = useClient();
  const words = useWords();
  const cache = useTaskCache();
  const [busy, setBusy] = useState(false);
  const run = async (tasks: readonly InboxTask[], asked: BulkAction): Promise<BulkResult> => {
    setBusy(true);
    const result: BulkResult = { done: [], refused: [] };
    const byId = new Map(tasks.map((task) => [task.id, task]));
    const ids = [...byId.keys()];
    try {
      for (let at = 0; at < ids.length; at += HEAP) {
        const heap = ids.slice(at, at + HEAP);
        const told = await client.workflow.bulkTasks.mutate({ taskIds: heap, ...asked }).then(
          ({ results }) => results,
          (error: unknown) => heap.map((taskId) => ({ taskId, reason: "failed", sentence: words(sayFailure(error)) })),
        );
        for (const { taskId, reason, sentence } of told) {
          const task = byId.get(taskId);
          const key = sayReason(reason) ?? (reason === "not-found" ? "failure.not-found" : undefined);
          if (reason === null) result.done.push(taskId);
          else if (task) result.refused.push({ task, sentence: key ? words(key) : (sentence ?? reason) });
        }
      }
    } finally {
      setBusy(false);
      await cache.readAgain();
    }
    return result;
  };
  return { busy, run };
}
