import { Button } from "@quintet/ui/parts/button.tsx";
import { useWords } from "../../words/use-words.ts";
import {
  type InboxChange,
  type InboxSearch,
  type InboxView,
  inboxViews,
  NO_FILTER,
  savedFilter,
} from "./inbox-address.ts";
import styles from "./show-views.module.css";
import { useSavedFilters } from "./use-saved-filters.ts";

export type ShowViewsProps = {
  search: InboxSearch;
  /** How many tasks of the shown view are read; further ones may follow. */
  count: number;
  more: boolean;
  onChange: (change: InboxChange) => void;
  onSubstitutes: () => void;
};

/** The ways to look at one's tasks, and the filters that were kept. */
export function ShowViews({ search, count, more, onChange, onSubstitutes }: ShowViewsProps) {
  const words = useWords();
  const { filters, drop } = useSavedFilters();
  const current = search.view ?? "mine";
  const pick = (view: InboxView) => onChange({ view });
  return (
    <nav className={styles.views} aria-label={words("view.label")}>
      <ul>
        {inboxViews.map((view) => (
          <li key={view}>
            <button
              type="button"
              className={styles.view}
              aria-current={view === current ? "page" : undefined}
              onClick={() => pick(view)}
            >
              {words(`view.${view}`)}
              {view === current ? <span className={styles.count}>{more ? `${count}+` : count}</span> : null}
            </button>
          </li>
        ))}
      </ul>
      {filters.length > 0 ? (
        <section>
          <h2>{words("hand.saved")}</h2>
          <ul>
            {filters.map(({ id, name, view, filter, shared, mine, ownerName }) => (
              <li key={id} className={styles.saved}>
                <button
                  type="button"
                  className={styles.view}
                  title={shared && !mine ? words("hand.savedBy", { name: ownerName }) : undefined}
                  onClick={() => onChange({ view, filter: { ...NO_FILTER, ...savedFilter(filter) } })}
                >
                  {name}
                  {shared ? <span className={styles.tag}>{words("hand.shared")}</span> : null}
                </button>
                {mine ? (
                  <Button
                    look="quiet"
                    icon="close"
                    label={words("hand.dropSaved", { name })}
                    onClick={() => drop(id)}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Button look="quiet" icon="person" onClick={onSubstitutes}>
        {words("hand.substitutes")}
      </Button>
    </nav>
  );
}
