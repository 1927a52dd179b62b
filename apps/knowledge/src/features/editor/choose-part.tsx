import { useId } from "react";
import form from "../../parts/form.module.css";
import { useWords } from "../../words/use-words.ts";
import { DiffView } from "../version/diff-view.tsx";
import { useToldParts } from "../version/use-told-parts.ts";
import { type Draft, fieldsOf } from "./draft.ts";
import { type DraftPart, partText } from "./merge-drafts.ts";
import styles from "./resolve-conflict.module.css";

export type ChoosePartProps = {
  part: DraftPart;
  mine: Draft;
  theirs: Draft;
  isTheirs: boolean;
  onChoose: (isTheirs: boolean) => void;
};

/** One part that both wrote: the difference, and whose words stay. */
export function ChoosePart({ part, mine, theirs, isTheirs, onChoose }: ChoosePartProps) {
  const words = useWords();
  const name = useId();
  const told = useToldParts();
  const textOf = (draft: Draft): string => {
    if (part === "code") return partText(draft, part);
    const parts = told({ ...draft, fields: fieldsOf(draft.facts), validUntil: draft.validUntil || null });
    return parts[part === "topicId" ? "topic" : part];
  };
  return (
    <fieldset className={styles.part}>
      <legend>{words(`part.${part}`)}</legend>
      <DiffView before={textOf(theirs)} after={textOf(mine)} />
      <div className={styles.choices}>
        <label className={form.choice}>
          <input type="radio" name={name} checked={!isTheirs} onChange={() => onChoose(false)} />
          {words("conflict.mine")}
        </label>
        <label className={form.choice}>
          <input type="radio" name={name} checked={isTheirs} onChange={() => onChoose(true)} />
          {words("conflict.theirs")}
        </label>
      </div>
    </fieldset>
  );
}
