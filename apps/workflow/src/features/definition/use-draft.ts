import type { DefinitionView } from "@quintet/workflow/contract";
import { useCallback, useEffect, useState } from "react";
import { useMe } from "../session/me.tsx";
import { type Draft, type DraftChange, draftOf } from "./draft.ts";
import { dropDraft, loadDraft, saveDraft } from "./draft-store.ts";

export interface KeptDraft {
  draft: Draft;
  /** True when something was found that was not deployed in an earlier visit. */
  found: boolean;
  /** Whether the last change is kept over a reload; `none` before the first. */
  kept: "none" | "kept" | "failed";
  /** Counts up whenever the diagram must be drawn anew. */
  generation: number;
  change: (change: DraftChange) => void;
  /** Begins anew: with another file, the newest version, or what is deployed. */
  restart: (draft: Draft) => void;
  /** Forgets what is kept, as after deploying; what is on the screen stays. */
  settle: (basedOn: number) => void;
  discard: () => void;
}

/** The draft of a process: what was kept on this device, else the version that was opened. Every change is kept. */
export function useDraft(key: string, opened: DefinitionView | undefined): KeptDraft | undefined {
  const { id } = useMe();
  const begin = useCallback((): Omit<KeptDraft, "change" | "restart" | "settle" | "discard"> | undefined => {
    const old = loadDraft(id, key);
    const draft = old ?? (opened ? draftOf(opened, Date.now()) : undefined);
    return draft && { draft, found: old !== undefined, kept: old ? "kept" : "none", generation: 0 };
  }, [id, key, opened]);
  const [state, setState] = useState(begin);
  // The version may arrive after the page; a draft at hand is never replaced by it.
  useEffect(() => setState((now) => now ?? begin()), [begin]);

  const keep = useCallback((draft: Draft): "kept" | "failed" => (saveDraft(id, draft) ? "kept" : "failed"), [id]);
  const change = useCallback(
    (wish: DraftChange) =>
      setState((now) => {
        if (!now) return now;
        const draft = { ...now.draft, ...wish, savedAt: Date.now() };
        return { ...now, draft, kept: keep(draft) };
      }),
    [keep],
  );
  const restart = useCallback(
    (draft: Draft) =>
      setState((now) => ({ draft, found: false, kept: keep(draft), generation: (now?.generation ?? 0) + 1 })),
    [keep],
  );
  const settle = useCallback(
    (basedOn: number) => {
      dropDraft(id, key);
      setState((now) => now && { ...now, draft: { ...now.draft, basedOn }, found: false, kept: "none" });
    },
    [id, key],
  );
  const discard = useCallback(() => {
    dropDraft(id, key);
    if (!opened) return;
    setState((now) => ({
      draft: draftOf(opened, Date.now()),
      found: false,
      kept: "none",
      generation: (now?.generation ?? 0) + 1,
    }));
  }, [id, key, opened]);

  return state && { ...state, change, restart, settle, discard };
}
