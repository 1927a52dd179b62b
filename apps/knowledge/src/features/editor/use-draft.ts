import { useCallback, useEffect, useRef, useState } from "react";
import { useMe } from "../session/me.tsx";
import { type Draft, sameDraft } from "./draft.ts";
import { forgetDraft, type KeptDraft, keepDraft, loadDraft } from "./draft-store.ts";

export type Start = { articleId: string | null; version: number | null; draft: Draft };
/** The version a draft stands on; its content is not known where the draft came from this device and is older. */
type Base = { version: number | null; draft: Draft | null };
const pause = 400;

/** The draft in hand: begun from a version or from what this device kept, and kept again while it is written. */
export function useDraft({ articleId, version, draft: first }: Start) {
  const { id: personId } = useMe();
  const [found] = useState<KeptDraft | null>(() => {
    const kept = loadDraft(personId, articleId);
    return kept && !sameDraft(kept.draft, first) ? kept : null;
  });
  const [draft, setDraft] = useState(found?.draft ?? first);
  const [base, setBase] = useState<Base>(
    found && found.baseVersion !== version ? { version: found.baseVersion, draft: null } : { version, draft: first },
  );
  const [restored, setRestored] = useState(found?.at ?? null);
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const dirty = base.draft === null || !sameDraft(draft, base.draft);
  const now = useRef({ draft, dirty, version: base.version });
  now.current = { draft, dirty, version: base.version };

  const keep = useCallback(() => {
    const { draft: words, dirty: unsaved, version: baseVersion } = now.current;
    const at = new Date().toISOString();
    return unsaved && keepDraft(personId, articleId, { draft: words, baseVersion, at }) ? at : null;
  }, [personId, articleId]);

  useEffect(() => {
    const timer = setTimeout(() => setKeptAt((before) => keep() ?? before), pause);
    return () => clearTimeout(timer);
  }, [draft, keep]);
  // What was typed in the last moments before leaving is kept as well.
  useEffect(() => {
    addEventListener("pagehide", keep);
    return () => {
      removeEventListener("pagehide", keep);
      keep();
    };
  }, [keep]);

  const change = useCallback((part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })), []);
  /** From here on the draft stands on this version; `next` is what is in hand now. */
  const settle = useCallback(
    (on: { version: number | null; draft: Draft }, next: Draft) => {
      now.current = { draft: next, dirty: !sameDraft(next, on.draft), version: on.version };
      setBase(on);
      setDraft(next);
      setRestored(null);
      setKeptAt(null);
      forgetDraft(personId, articleId);
    },
    [personId, articleId],
  );
  return { draft, setDraft, change, baseVersion: base.version, dirty, settle, restored, keptAt };
}
