import { Button } from "@quintet/ui/parts/button.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi, useClient } from "../../api.ts";
import { ReasonDialog } from "../../parts/reason-dialog.tsx";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";
import { ListMoves } from "./list-moves.tsx";
import { MapSteps } from "./map-steps.tsx";
import styles from "./migration.module.css";
import { countOutcome, missingSteps } from "./missing-steps.ts";
import { useSteps } from "./use-steps.ts";

export type PlanMigrationProps = {
  definitionKey: string;
  from: number;
  to: number;
  onStarted: (migrationId: string) => void;
};

/** The rehearsal of a migration, which changes nothing; from it the cases are moved. */
export function PlanMigration({ definitionKey: key, from, to, onStarted }: PlanMigrationProps) {
  const words = useWords();
  const api = useApi();
  const client = useClient();
  const queries = useQueryClient();
  const [mapping, setMapping] = useState<Record<string, string>>({});
  const [asking, setAsking] = useState(false);
  const { steps, nameOf } = useSteps(key, to);
  const query = useInfiniteQuery({
    queryKey: [...api.workflow.planMigration.queryKey(), key, from, to, mapping],
    queryFn: ({ pageParam, signal }) =>
      client.workflow.planMigration.query(
        { key, from, to, mapping, limit: 100, ...(pageParam ? { after: pageParam } : {}) },
        { signal },
      ),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (old) => old,
  });
  const migrate = useMutation(
    api.workflow.migrateCases.mutationOptions({
      onSuccess: ({ migrationId }) => {
        void queries.invalidateQueries({ queryKey: api.workflow.listMigrations.queryKey() });
        onStarted(migrationId);
      },
    }),
  );
  return (
    <QueryStates query={query}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows);
        const total = pages[0]?.total ?? 0;
        if (total === 0)
          return <EmptyState title={words("migrate.none")} sentence={words("migrate.noneSentence", { from })} />;
        const [moves, refused] = [countOutcome(rows, "moves"), countOutcome(rows, "refused")];
        const missing = [...missingSteps(rows), ...mapped(mapping, rows)];
        return (
          <>
            {missing.length > 0 ? (
              <Panel title={words("migrate.mapping")}>
                <p className={styles.hint}>{words("migrate.mappingHint", { to })}</p>
                <MapSteps missing={missing} steps={steps} mapping={mapping} onChange={setMapping} />
              </Panel>
            ) : null}
            <Panel title={words("migrate.plan")} flush>
              <ListMoves rows={rows} nameOf={nameOf} />
              <div className={styles.foot}>
                <p role="status">{words("migrate.planCount", { total, count: rows.length, moves, refused })}</p>
                {query.hasNextPage ? (
                  <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    {words("migrate.more")}
                  </Button>
                ) : null}
                <Button look="primary" disabled={moves === 0} onClick={() => setAsking(true)}>
                  {query.hasNextPage ? words("migrate.goAll") : words("migrate.go", { count: moves })}
                </Button>
              </div>
            </Panel>
            {asking ? (
              <ReasonDialog
                title={words("migrate.goTitle", { to })}
                sentence={words("migrate.goSentence", { from })}
                action={words("migrate.goAll")}
                busy={migrate.isPending}
                fault={migrate.error ? words(sayFailure(migrate.error)) : undefined}
                onClose={() => setAsking(false)}
                onSend={(reason) => migrate.mutate({ key, from, to, mapping, reason })}
              />
            ) : null}
          </>
        );
      }}
    </QueryStates>
  );
}

/** What was mapped stays on the page, so that it can be mapped otherwise. */
function mapped(mapping: Record<string, string>, rows: Parameters<typeof missingSteps>[0]) {
  const tokens = rows.flatMap((row) => row.tokens);
  return Object.keys(mapping).flatMap((from) => {
    const standing = tokens.filter((token) => token.from === from && token.to !== null);
    return standing[0] ? [{ from, name: standing[0].name, cases: standing.length }] : [];
  });
}
