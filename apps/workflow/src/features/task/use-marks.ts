import { useCallback, useMemo, useState } from "react";
import { markRange, stillListed, toggleMark } from "./mark-range.ts";

/** Which rows are marked for doing something with all of them. */
export function useMarks(order: readonly string[]) {
  const [told, setTold] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string>();
  const marked = useMemo(() => stillListed(told, order), [told, order]);
  const mark = useCallback(
    (id: string, range: boolean) => {
      setTold((now) => (range ? markRange(now, order, anchor, id) : toggleMark(now, id)));
      if (!range) setAnchor(id);
    },
    [order, anchor],
  );
  const clear = useCallback(() => {
    setTold(new Set());
    setAnchor(undefined);
  }, []);
  return { marked, mark, clear, keep: (ids: readonly string[]) => setTold(new Set(ids)) };
}
