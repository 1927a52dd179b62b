import { Button } from "@quintet/ui/parts/button.tsx";
import { MOST_COUNTED } from "@quintet/workflow/contract";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
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
  onChange: (change: InboxChange) => void;
  onSubstitutes: () => void;
};

const shownCount = (count: number): string => (count > MOST_COUNTED ? `${MOST_COUNTED}+` : String(count));

/** The ways to look at one's tasks, and the filters that were kept. */
export function ShowViews({ search, onChange, onSubstitutes }: ShowViewsProps) {
  const words = useWords();
  const { filters, drop } = useSavedFilters();
  const counts: Partial<Record<InboxView, number>> | undefined = useQuery(
    useApi().workflow.countTasks.queryOptions({}, { staleTime: 15_000 }),
  ).data;
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
              {counts?.[view] === undefined ? null : <span className={styles.count}>{shownCount(counts[view])}</span>}
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
