import { Button } from "@quintet/ui/parts/button.tsx";
import { VirtualList } from "@quintet/ui/parts/virtual-list.tsx";
import { useGo } from "@quintet/ui/shell/navigate.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useWords } from "../../words/use-words.ts";
import { useInteractionPages } from "./use-interaction-pages.ts";
import styles from "./work-list.module.css";
import { WorkRow } from "./work-row.tsx";
import { contactPath } from "./work-views.ts";

/** The contacts under way in the team, or all one may see, page by page. */
export function OtherWork({ view, selected }: { view: "team" | "all"; selected: string | undefined }) {
  const words = useWords();
  const go = useGo();
  const query = useInteractionPages(view === "team" ? "active" : undefined);
  return (
    <QueryStates
      query={query}
      isEmpty={({ pages }) => pages.every((page) => page.rows.length === 0)}
      empty={<EmptyState compact title={words(view === "team" ? "work.teamIdleTitle" : "work.nothingTitle")} />}
      compact
    >
      {({ pages }) => (
        <>
          <div className={styles.list} style={{ flexGrow: 1 }}>
            <VirtualList
              items={pages.flatMap((page) => page.rows)}
              keyOf={(row) => row.id}
              label={words(`work.view.${view}`)}
              estimate={62}
              selected={selected}
              onSelect={(row) => go(`${contactPath(row.id)}?list=${view}`)}
            >
              {(row) => <WorkRow row={row} />}
            </VirtualList>
          </div>
          {query.hasNextPage ? (
            <Button look="quiet" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {words("work.more")}
            </Button>
          ) : null}
        </>
      )}
    </QueryStates>
  );
}
