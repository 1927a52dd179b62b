import { toast } from "@quintet/ui/parts/toast.tsx";
import { VirtualList } from "@quintet/ui/parts/virtual-list.tsx";
import { useGo } from "@quintet/ui/shell/navigate.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { workflowMay } from "@quintet/workflow/contract";
import { useCallback } from "react";
import { ListChanged } from "../../parts/list-changed.tsx";
import { useWords } from "../../words/use-words.ts";
import { useMay } from "../session/me.tsx";
import { type CasesSearch, casePath } from "./case-address.ts";
import { CaseColumns, CaseRowView } from "./case-row-view.tsx";
import styles from "./list-cases.module.css";
import { useCasePages } from "./use-case-pages.ts";

/** The cases that answer to the address, page by page as one scrolls. */
export function ListCases({ search }: { search: CasesSearch }) {
  const words = useWords();
  const go = useGo();
  const reads = useMay(workflowMay.readCase);
  const query = useCasePages(search);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const readOn = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const narrowed = search.status !== undefined || search.text !== undefined;

  return (
    <>
      <ListChanged list="cases" onRefresh={() => void query.refetch()} />
      <QueryStates
        query={query}
        skeleton={<LoadingSkeleton rows={10} />}
        isEmpty={({ pages }) => pages.every((page) => page.rows.length === 0)}
        empty={
          <EmptyState
            title={words(narrowed ? "cases.noneTitle" : "cases.emptyTitle")}
            sentence={words(narrowed ? "cases.noneSentence" : "cases.emptySentence")}
          />
        }
      >
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows);
          return (
            <>
              <CaseColumns />
              <div className={styles.list} data-old={query.isPlaceholderData || undefined}>
                <VirtualList
                  key={`${search.status ?? ""} ${search.text ?? ""}`}
                  items={rows}
                  keyOf={(row) => row.id}
                  label={words("cases.title")}
                  estimate={45}
                  onSelect={(row) => (reads ? go(casePath(row.id)) : toast.attention(words("cases.notReadable")))}
                  onEnd={readOn}
                >
                  {(row) => <CaseRowView row={row} />}
                </VirtualList>
              </div>
              <p className={styles.count} aria-live="polite">
                {words(hasNextPage ? "cases.countMore" : "cases.count", { count: rows.length })}
              </p>
            </>
          );
        }}
      </QueryStates>
    </>
  );
}
