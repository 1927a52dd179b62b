import type { ReadLog } from "@quintet/workflow/core";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useApi, useClient } from "../../api.ts";
import { sayFailure } from "../../words/say-failure.ts";
import type { Key } from "../../words/use-words.ts";
import { heapsOf } from "./read-log-file.ts";

export type ImportState =
  | { stage: "idle" }
  | { stage: "running"; done: number; of: number }
  /** `stopped` by the reader: what is in stays, and doing it again goes on where it ended. */
  | { stage: "done"; log: string; created: number; known: number; stopped: boolean }
  | { stage: "failed"; done: number; of: number; sentence: Key };

/** Sends a log heap by heap. Every heap is whole or not at all, and what came in before is told as known. */
export function useImport() {
  const api = useApi();
  const client = useClient();
  const cache = useQueryClient();
  const stopped = useRef(false);
  const [state, setState] = useState<ImportState>({ stage: "idle" });

  const start = async (log: string, read: Extract<ReadLog, { ok: true }>) => {
    stopped.current = false;
    const heaps = heapsOf(read);
    const of = heaps.reduce((sum, heap) => sum + heap.length, 0);
    const told = { log: "", created: 0, known: 0 };
    setState({ stage: "running", done: 0, of });
    try {
      for (const cases of heaps) {
        if (stopped.current) break;
        const answer = await client.workflow.importLog.mutate({ log, cases });
        told.log = answer.log;
        told.created += answer.created;
        told.known += answer.known;
        setState({ stage: "running", done: told.created + told.known, of });
      }
      setState({ stage: "done", ...told, stopped: stopped.current });
    } catch (error) {
      setState({ stage: "failed", done: told.created + told.known, of, sentence: sayFailure(error) });
    }
    await cache.invalidateQueries({ queryKey: api.workflow.listReviewable.queryKey() });
  };
  return {
    state,
    start: (log: string, read: Extract<ReadLog, { ok: true }>) => void start(log, read),
    stop: () => {
      stopped.current = true;
    },
  };
}
