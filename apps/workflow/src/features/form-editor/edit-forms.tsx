import { Segmented } from "@quintet/ui/parts/segmented.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { useState } from "react";
import { useWords } from "../../words/use-words.ts";
import { PartHead } from "../definition/part-head.tsx";
import { PartList } from "../definition/part-list.tsx";
import styles from "./edit-forms.module.css";
import { FormPreview } from "./form-preview.tsx";
import { type FormSchema, FormWorkshop } from "./form-workshop.tsx";

export type EditFormsProps = {
  forms: Record<string, FormSchema>;
  picked: string | undefined;
  onPick: (id: string | undefined) => void;
  onChange: (forms: Record<string, FormSchema>) => void;
};

const blank = (id: string): FormSchema => ({ type: "default", id, schemaVersion: 18, components: [] });

/** The forms of a definition, one at a time, to be built or tried out. */
export function EditForms({ forms, picked, onPick, onChange }: EditFormsProps) {
  const words = useWords();
  const [mode, setMode] = useState<"edit" | "preview">("edit");
  const ids = Object.keys(forms).toSorted();
  const id = picked !== undefined && picked in forms ? picked : ids[0];
  const schema = id === undefined ? undefined : forms[id];
  const without = (gone: string) => Object.fromEntries(Object.entries(forms).filter(([one]) => one !== gone));

  return (
    <div className={styles.forms}>
      <PartList
        kind="forms"
        ids={ids}
        picked={id}
        onPick={onPick}
        onAdd={(made) => {
          onChange({ ...forms, [made]: blank(made) });
          onPick(made);
        }}
      />
      {id === undefined || schema === undefined ? (
        <EmptyState title={words("part.emptyForms")} sentence={words("part.emptyFormsSentence")} />
      ) : (
        <div className={styles.one}>
          <PartHead
            id={id}
            onRemove={() => {
              onChange(without(id));
              onPick(undefined);
            }}
            onTakeBack={() => onChange({ ...without(id), [id]: schema })}
          >
            <Segmented
              label={words("part.mode")}
              options={[
                { value: "edit", label: words("part.edit") },
                { value: "preview", label: words("part.preview") },
              ]}
              value={mode}
              onChange={setMode}
            />
          </PartHead>
          {mode === "edit" ? (
            <FormWorkshop key={id} id={id} schema={schema} onChange={(next) => onChange({ ...forms, [id]: next })} />
          ) : (
            <FormPreview key={id} id={id} schema={schema} />
          )}
        </div>
      )}
    </div>
  );
}
