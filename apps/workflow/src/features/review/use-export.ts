import { toast } from "@quintet/ui/parts/toast.tsx";
import { useRef, useState } from "react";
import { useClient } from "../../api.ts";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";
import type { Asked } from "./use-review.ts";

function hand(parts: string[], name: string, type: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Fetches an event log piece by piece and hands it to the reader as one file; can be stopped between pieces. */
export function useExport(asked: Asked | undefined, total: number) {
  const client = useClient();
  const words = useWords();
  const stopped = useRef(false);
  const [done, setDone] = useState<number | null>(null);

  const start = async (format: "xes" | "csv") => {
    if (!asked) return;
    stopped.current = false;
    setDone(0);
    const parts: string[] = [];
    let cases = 0;
    try {
      for (let after: string | null = null, more = true; more && !stopped.current; more = after !== null) {
        const piece: { text: string; cases: number; next: string | null } = await client.workflow.exportLog.mutate({
          ...asked,
          format,
          after,
        });
        parts.push(piece.text);
        cases += piece.cases;
        after = piece.next;
        setDone(cases);
      }
      if (stopped.current) return;
      const name = `${asked.log?.replace(/:/g, "-") ?? asked.key}-${asked.from.slice(0, 10)}.${format}`;
      hand(parts, name, format === "xes" ? "application/xml" : "text/csv");
      toast.ok(words("review.exported", { count: cases, name }));
    } catch (error) {
      toast.bad(words(sayFailure(error)));
    } finally {
      setDone(null);
    }
  };
  return {
    start: (format: "xes" | "csv") => void start(format),
    stop: () => {
      stopped.current = true;
    },
    /** Share fetched so far; null while nothing is. */
    share: done === null ? null : total > 0 ? Math.min(1, done / total) : 0,
  };
}
