import { Button } from "@quintet/ui/parts/button.tsx";
import { useState } from "react";
import { Dialog } from "../../parts/dialog.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { useWords } from "../../words/use-words.ts";

export type NewProcessDialogProps = {
  taken: readonly string[];
  onClose: () => void;
  onMake: (process: { key: string; name: string }) => void;
};

const asKey = /^[a-z][a-z0-9-]{1,59}$/;

/** Names a new process; its key is what cases and other systems call it by, and stays. */
export function NewProcessDialog({ taken, onClose, onMake }: NewProcessDialogProps) {
  const words = useWords();
  const [key, setKey] = useState("");
  const [name, setName] = useState("");
  const [asked, setAsked] = useState(false);
  const keyFault = !asKey.test(key)
    ? words("create.keyFault")
    : taken.includes(key)
      ? words("create.taken")
      : undefined;
  const nameFault = name.trim() === "" ? words("create.nameFault") : undefined;
  const make = () => {
    setAsked(true);
    if (!keyFault && !nameFault) onMake({ key, name: name.trim() });
  };
  return (
    <Dialog
      title={words("create.title")}
      sentence={words("create.sentence")}
      onClose={onClose}
      onSubmit={make}
      actions={
        <>
          <Button onClick={onClose}>{words("deploy.cancel")}</Button>
          <Button look="primary" type="submit">
            {words("create.make")}
          </Button>
        </>
      }
    >
      <TextField
        label={words("create.name")}
        value={name}
        onChange={setName}
        maxLength={80}
        fault={asked ? nameFault : undefined}
      />
      <TextField
        label={words("create.key")}
        value={key}
        onChange={setKey}
        maxLength={60}
        hint={words("create.keyHint")}
        fault={asked || taken.includes(key) ? keyFault : undefined}
        spellCheck={false}
        autoComplete="off"
      />
    </Dialog>
  );
}
