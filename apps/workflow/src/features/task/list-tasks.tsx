import { VirtualList } from "@quintet/ui/parts/virtual-list.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { type RefObject, useCallback } from "react";
import { useWords } from "../../words/use-words.ts";
import type { InboxView } from "./inbox-address.ts";
import styles from "./list-tasks.module.css";
import type { InboxTask } from "./task-row.ts";
import { TaskRowView } from "./task-row-view.tsx";
import type { useInbox } from "./use-inbox.ts";

export type ListTasksProps = {
  inbox: ReturnType<typeof useInbox>;
  view: InboxView;
  selected: string | undefined;
  marked: ReadonlySet<string>;
  onMark: (id: string, range: boolean) => void;
  onSelect: (task: InboxTask) => void;
  box: RefObject<HTMLDivElement | null>;
};

const idOf = (task: InboxTask): string => task.id;

/** The tasks of an inbox, however many: only those in sight are in the page, further pages come by scrolling. */
export function ListTasks({ inbox, view, selected, marked, onMark, onSelect, box }: ListTasksProps) {
  const words = useWords();
  const { query, shown, narrowed } = inbox;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const readOn = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const mark = useCallback((task: InboxTask, range: boolean) => onMark(task.id, range), [onMark]);
  const nothing = (
    <EmptyState
      compact
      title={words(narrowed ? "inbox.emptyFilter" : `hand.empty.${view}`)}
      sentence={words(narrowed ? "inbox.emptyFilterSentence" : `hand.emptySentence.${view}`)}
    />
  );
  return (
    <QueryStates query={query} isEmpty={() => shown.length === 0 && !hasNextPage} empty={nothing} compact>
      {() => (
        <>
          <div ref={box} className={styles.list} data-stale={query.isPlaceholderData}>
            <VirtualList
              key={view}
              items={shown}
              keyOf={idOf}
              label={words("inbox.label")}
              estimate={85}
              selected={selected}
              onSelect={onSelect}
              marked={marked}
              onMark={mark}
              onEnd={readOn}
            >
              {(task) => <TaskRowView task={task} marked={marked.has(task.id)} />}
            </VirtualList>
          </div>
          <p className={styles.count} aria-live="polite">
            {words(hasNextPage ? "inbox.countMore" : "inbox.count", { count: shown.length })}
          </p>
        </>
      )}
    </QueryStates>
  );
}
