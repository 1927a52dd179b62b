import { Button } from "@quintet/ui/parts/button.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import type { IncidentView } from "@quintet/workflow/contract";
import { useState } from "react";
import { useWords } from "../../words/use-words.ts";
import { IncidentRow } from "./incident-row.tsx";
import styles from "./list-incidents.module.css";
import { RepairDialog } from "./repair-dialog.tsx";
import { type IncidentList, useIncidents } from "./use-incidents.ts";
import { useRetry } from "./use-retry.ts";

/** The incidents of one state, to be repaired one by one or several at once. */
export function ListIncidents({ state }: { state: IncidentList }) {
  const words = useWords();
  const query = useIncidents(state);
  const retry = useRetry();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [repair, setRepair] = useState<{ incident: IncidentView; how: "skip" | "cancel" }>();
  const again = (ids: readonly string[]) => retry.mutate(ids, { onSuccess: () => setPicked(new Set()) });
  const open = state === "open";
  return (
    <QueryStates
      query={query}
      skeleton={<LoadingSkeleton rows={8} />}
      isEmpty={({ pages }) => pages.every(({ rows }) => rows.length === 0)}
      empty={
        <EmptyState
          title={words(open ? "incident.emptyOpen" : "incident.emptyResolved")}
          sentence={words(open ? "incident.emptyOpenSentence" : "incident.emptyResolvedSentence")}
        />
      }
    >
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows);
        // What somebody else has repaired meanwhile is no longer chosen.
        const chosen = rows.filter(({ id }) => picked.has(id)).map(({ id }) => id);
        return (
          <>
            {chosen.length > 0 ? (
              <div className={styles.bulk} role="status">
                {words("incident.picked", { count: chosen.length })}
                <Button look="primary" disabled={retry.isPending} onClick={() => again(chosen)}>
                  {words("incident.retryPicked")}
                </Button>
              </div>
            ) : null}
            <div className={styles.scroll}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th className={styles.tick}>
                      {open ? (
                        <input
                          type="checkbox"
                          aria-label={words("incident.pickAll")}
                          checked={chosen.length === rows.length}
                          onChange={({ target }) => setPicked(new Set(target.checked ? rows.map(({ id }) => id) : []))}
                        />
                      ) : null}
                    </th>
                    {(["element", "case", "error", "tries", "since", open ? "actions" : "ended"] as const).map(
                      (key) => (
                        <th key={key} scope="col">
                          {words(`incident.column.${key}`)}
                        </th>
                      ),
                    )}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((incident) => (
                    <IncidentRow
                      key={incident.id}
                      incident={incident}
                      picked={picked.has(incident.id)}
                      busy={retry.isPending}
                      onPick={(tick) =>
                        setPicked(
                          (now) => new Set(tick ? [...now, incident.id] : [...now].filter((id) => id !== incident.id)),
                        )
                      }
                      onRetry={() => again([incident.id])}
                      onRepair={(how) => setRepair({ incident, how })}
                    />
                  ))}
                </tbody>
              </table>
              <p className={styles.count} aria-live="polite">
                {words(query.hasNextPage ? "incident.countMore" : "incident.count", { count: rows.length })}
                {query.hasNextPage ? (
                  <Button look="quiet" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    {words("incident.more")}
                  </Button>
                ) : null}
              </p>
            </div>
            {repair ? <RepairDialog {...repair} onClose={() => setRepair(undefined)} /> : null}
          </>
        );
      }}
    </QueryStates>
  );
}
