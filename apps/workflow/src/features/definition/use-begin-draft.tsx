import { useGo } from "@quintet/ui/shell/navigate.tsx";
import { type ReactNode, useState } from "react";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { useWords } from "../../words/use-words.ts";
import { useMe } from "../session/me.tsx";
import { editPath } from "./definition-address.ts";
import type { Draft } from "./draft.ts";
import { loadDraft, saveDraft } from "./draft-store.ts";

/** Begins a draft and opens the editor on it. A draft that is there already is only replaced when its author says so. */
export function useBeginDraft(): { begin: (draft: Draft) => void; asking: ReactNode } {
  const words = useWords();
  const go = useGo();
  const me = useMe();
  const [waiting, setWaiting] = useState<Draft>();
  const open = (draft: Draft) => {
    saveDraft(me.id, draft);
    go(editPath(draft.key));
  };
  return {
    begin: (draft) => (loadDraft(me.id, draft.key) ? setWaiting(draft) : open(draft)),
    asking: waiting ? (
      <ConfirmDialog
        title={words("design.replaceTitle")}
        sentence={words("design.dropSentence", { name: waiting.name })}
        action={words("design.replace")}
        danger
        onClose={() => setWaiting(undefined)}
        onConfirm={() => open(waiting)}
      />
    ) : null,
  };
}
