import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { useTranslation } from "react-i18next";
import { useWords } from "../../words/use-words.ts";
import styles from "./list-changes.module.css";
import { type Change, countChanges, inOrder } from "./marks-of.ts";

export type ListChangesProps = {
  changes: readonly Change[];
  picked: string | undefined;
  onPick: (id: string) => void;
};

/** Everything that is different, with the colours of the drawings as legend; a line leads to its element. */
export function ListChanges({ changes, picked, onPick }: ListChangesProps) {
  const words = useWords();
  const { t } = useTranslation();
  const counts = countChanges(changes);
  return (
    <aside className={styles.aside} aria-label={words("compare.changes")}>
      <ul className={styles.legend}>
        {(["added", "removed", "changed"] as const).map((kind) => (
          <li key={kind} data-change={kind}>
            {words(`compare.${kind}`)} {counts[kind]}
          </li>
        ))}
      </ul>
      {changes.length === 0 ? (
        <EmptyState compact title={words("compare.same")} sentence={words("compare.sameSentence")} />
      ) : (
        <ol className={styles.list}>
          {inOrder(changes).map(({ elementId, name, element, change, what }) => (
            <li key={`${element} ${elementId}`}>
              <button
                type="button"
                data-change={change}
                aria-current={elementId === picked ? "true" : undefined}
                onClick={() => onPick(elementId)}
              >
                <strong>{name || elementId}</strong>
                <span>
                  {words(`compare.element.${element}`)} · {words(`compare.${change}`)}
                </span>
                {what.length > 0 ? (
                  <small>{what.map((one) => t(`compare.what.${one}`, { defaultValue: one })).join("、")}</small>
                ) : null}
              </button>
            </li>
          ))}
        </ol>
      )}
    </aside>
  );
}
