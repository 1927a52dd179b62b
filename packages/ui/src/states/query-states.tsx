import type { ReactNode } from "react";
import { useFormat } from "../i18n/use-format.ts";
import { useWords } from "../i18n/use-words.ts";
import { Button } from "../parts/button.tsx";
import { EmptyState } from "./empty-state.tsx";
import { FailureState } from "./failure-state.tsx";
import { Offline } from "./failures.tsx";
import { LoadingSkeleton } from "./loading-skeleton.tsx";
import styles from "./query-states.module.css";

/** What is needed of a query's result; every `useQuery` and `useInfiniteQuery` result fits. */
export type QueryLike<Data> = {
  data: Data | undefined;
  error: unknown;
  isPending: boolean;
  fetchStatus: "fetching" | "paused" | "idle";
  dataUpdatedAt: number;
  refetch: () => unknown;
};

export type QueryStatesProps<Data> = {
  query: QueryLike<Data>;
  /** Default: the outline of a list. */
  skeleton?: ReactNode;
  /** Shown for an empty list, or when `isEmpty` says so. */
  empty?: ReactNode;
  isEmpty?: (data: Data) => boolean;
  onRequestAccess?: () => void;
  /** Small states, for panels and columns. */
  compact?: boolean;
  children: (data: Data) => ReactNode;
};

function isEmptyList(data: unknown): boolean {
  return Array.isArray(data) && data.length === 0;
}

/** A query on the screen, in whichever state it is. What was once read stays readable when a later update fails. */
export function QueryStates<Data>({
  query,
  skeleton,
  empty,
  isEmpty = isEmptyList,
  onRequestAccess,
  compact,
  children,
}: QueryStatesProps<Data>) {
  const { data, error } = query;
  const retry = () => void query.refetch();
  if (data === undefined) {
    if (error)
      return <FailureState error={error} onRetry={retry} onRequestAccess={onRequestAccess} compact={compact} />;
    if (query.isPending && query.fetchStatus === "paused") return <Offline compact={compact} />;
    return skeleton ?? <LoadingSkeleton />;
  }
  return (
    <>
      {error ? <StaleNotice at={query.dataUpdatedAt} onRetry={retry} /> : null}
      {isEmpty(data) ? (empty ?? <EmptyState />) : children(data)}
    </>
  );
}

function StaleNotice({ at, onRetry }: { at: number; onRetry: () => void }) {
  const words = useWords();
  const format = useFormat();
  return (
    <div className={styles.stale} role="status">
      {words("state.stale", { at: format.instant(at) })}
      <Button look="quiet" onClick={onRetry}>
        {words("state.retry")}
      </Button>
    </div>
  );
}
