import { Button } from "@quintet/ui/parts/button.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useApi, useClient } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { ListMoves } from "./list-moves.tsx";
import styles from "./migration.module.css";
import { useSteps } from "./use-steps.ts";

/** A migration under way or done; it survives a reload, as the worker does it. */
export function ShowMigration(props: { definitionKey: string; migrationId: string; onBack: () => void }) {
  const words = useWords();
  const api = useApi();
  const client = useClient();
  const { definitionKey, migrationId, onBack } = props;
  const query = useInfiniteQuery({
    queryKey: [...api.workflow.readMigration.queryKey(), migrationId],
    queryFn: ({ pageParam, signal }) =>
      client.workflow.readMigration.query(
        { migrationId, limit: 100, ...(pageParam ? { after: pageParam } : {}) },
        { signal },
      ),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: ({ state }) => (state.data?.pages[0]?.state === "done" ? false : 1_000),
  });
  const queries = useQueryClient();
  const over = query.data?.pages[0]?.state === "done";
  // How many cases run with which version is another figure now.
  useEffect(() => {
    if (!over) return;
    void queries.invalidateQueries({ queryKey: api.workflow.listMigrations.queryKey() });
    void queries.invalidateQueries({ queryKey: api.workflow.listDefinitions.queryKey() });
  }, [over, queries, api]);
  const { nameOf } = useSteps(definitionKey, query.data?.pages[0]?.to ?? 1);
  return (
    <QueryStates query={query}>
      {({ pages }) => {
        const [first] = pages;
        if (!first) return null;
        const { from, to, state, total, moved, refused } = first;
        const done = moved + refused;
        return (
          <Panel
            flush
            title={words("migrate.earlierRow", { from, to })}
            aside={
              <Button look="quiet" onClick={onBack}>
                {words("migrate.back")}
              </Button>
            }
          >
            <div className={styles.said} role="status">
              {state === "running" ? (
                <div
                  className={styles.progress}
                  role="progressbar"
                  aria-label={words("migrate.under")}
                  aria-valuemin={0}
                  aria-valuemax={total}
                  aria-valuenow={done}
                >
                  <div style={{ width: `${total === 0 ? 100 : (done / total) * 100}%` }} />
                </div>
              ) : null}
              {state === "running"
                ? words("migrate.progress", { done, total })
                : words("migrate.done", { moved, refused })}
            </div>
            <ListMoves rows={pages.flatMap((page) => page.rows)} nameOf={nameOf} />
            {query.hasNextPage ? (
              <div className={styles.foot}>
                <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {words("incident.more")}
                </Button>
              </div>
            ) : null}
          </Panel>
        );
      }}
    </QueryStates>
  );
}
