import { Button } from "@quintet/ui/parts/button.tsx";
import { useState } from "react";
import { Dialog } from "../../parts/dialog.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { useWords } from "../../words/use-words.ts";
import styles from "./part-list.module.css";

export type PartListProps = {
  kind: "forms" | "decisions";
  ids: readonly string[];
  picked: string | undefined;
  onPick: (id: string) => void;
  onAdd: (id: string) => void;
};

const xmlName = /^[\p{L}_][\p{L}\p{N}_.-]{0,119}$/u;

/** The forms or the tables of a definition, and making a new one. */
export function PartList({ kind, ids, picked, onPick, onAdd }: PartListProps) {
  const words = useWords();
  const [adding, setAdding] = useState(false);
  return (
    <nav className={styles.list} aria-label={words(`part.${kind}`)}>
      <div className={styles.head}>
        <span>{words(`part.${kind}`)}</span>
        <Button look="quiet" icon="plus" onClick={() => setAdding(true)}>
          {words("part.add")}
        </Button>
      </div>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <button type="button" aria-current={id === picked ? "true" : undefined} onClick={() => onPick(id)}>
              {id}
            </button>
          </li>
        ))}
      </ul>
      {adding ? (
        <AddPart
          kind={kind}
          ids={ids}
          onClose={() => setAdding(false)}
          onAdd={(id) => {
            setAdding(false);
            onAdd(id);
          }}
        />
      ) : null}
    </nav>
  );
}

function AddPart(props: Pick<PartListProps, "kind" | "ids" | "onAdd"> & { onClose: () => void }) {
  const words = useWords();
  const [id, setId] = useState("");
  const [asked, setAsked] = useState(false);
  const fault = !xmlName.test(id) ? words("part.idFault") : props.ids.includes(id) ? words("part.idTaken") : undefined;
  return (
    <Dialog
      title={words(props.kind === "forms" ? "part.newForm" : "part.newDecision")}
      onClose={props.onClose}
      onSubmit={() => (fault ? setAsked(true) : props.onAdd(id))}
      actions={
        <>
          <Button onClick={props.onClose}>{words("deploy.cancel")}</Button>
          <Button look="primary" type="submit">
            {words("part.make")}
          </Button>
        </>
      }
    >
      <TextField
        label={words("part.id")}
        value={id}
        onChange={setId}
        hint={words("part.idHint")}
        fault={asked ? fault : undefined}
        spellCheck={false}
        autoComplete="off"
      />
    </Dialog>
  );
}
