import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { useWords } from "../../words/use-words.ts";
import { PartHead } from "../definition/part-head.tsx";
import { PartList } from "../definition/part-list.tsx";
import { blankDecision } from "./blank-decision.ts";
import { DecisionWorkshop } from "./decision-workshop.tsx";
import styles from "./edit-decisions.module.css";

export type EditDecisionsProps = {
  decisions: Record<string, string>;
  picked: string | undefined;
  onPick: (id: string | undefined) => void;
  onChange: (decisions: Record<string, string>) => void;
};

/** The decision tables of a definition, one at a time. */
export function EditDecisions({ decisions, picked, onPick, onChange }: EditDecisionsProps) {
  const words = useWords();
  const ids = Object.keys(decisions).toSorted();
  const id = picked !== undefined && picked in decisions ? picked : ids[0];
  const xml = id === undefined ? undefined : decisions[id];
  const without = (gone: string) => Object.fromEntries(Object.entries(decisions).filter(([one]) => one !== gone));

  return (
    <div className={styles.decisions}>
      <PartList
        kind="decisions"
        ids={ids}
        picked={id}
        onPick={onPick}
        onAdd={(made) => {
          const labels = { input: words("decision.input"), output: words("decision.output") };
          onChange({ ...decisions, [made]: blankDecision(made, labels) });
          onPick(made);
        }}
      />
      {id === undefined || xml === undefined ? (
        <EmptyState title={words("part.emptyDecisions")} sentence={words("part.emptyDecisionsSentence")} />
      ) : (
        <div className={styles.one}>
          <PartHead
            id={id}
            onRemove={() => {
              onChange(without(id));
              onPick(undefined);
            }}
            onTakeBack={() => onChange({ ...without(id), [id]: xml })}
          />
          <DecisionWorkshop key={id} id={id} xml={xml} onChange={(next) => onChange({ ...decisions, [id]: next })} />
        </div>
      )}
    </div>
  );
}
