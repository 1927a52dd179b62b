import { Button } from "@quintet/ui/parts/button.tsx";
import type { TaskFilter } from "@quintet/workflow/contract";
import { useState } from "react";
import { Dialog } from "../../parts/dialog.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { useWords } from "../../words/use-words.ts";
import styles from "./hand.module.css";
import type { InboxView } from "./inbox-address.ts";
import { useSavedFilters } from "./use-saved-filters.ts";

export type SaveFilterProps = { view: InboxView; filter: TaskFilter; onClose: () => void };

/** Keeps what the list is narrowed to under a name, for oneself or for the team. */
export function SaveFilter({ view, filter, onClose }: SaveFilterProps) {
  const words = useWords();
  const { save, busy } = useSavedFilters();
  const [name, setName] = useState("");
  const [shared, setShared] = useState(false);
  const submit = () => {
    if (name.trim()) save({ id: null, name: name.trim(), view, filter, shared }, { onSuccess: onClose });
  };
  return (
    <Dialog
      title={words("hand.save")}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{words("hand.cancel")}</Button>
          <Button look="primary" type="submit" disabled={busy || name.trim() === ""}>
            {words("hand.keep")}
          </Button>
        </>
      }
    >
      <TextField label={words("hand.filterName")} value={name} onChange={setName} maxLength={40} />
      <label className={styles.check}>
        <input type="checkbox" checked={shared} onChange={(event) => setShared(event.target.checked)} />
        {words("hand.shareWithTeam")}
      </label>
    </Dialog>
  );
}
