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
  onSelect: (task: InboxTask) => void;
  box: RefObject<HTMLDivElement | null>;
};

const empty = { mine: "emptyMine", team: "emptyTeam", done: "emptyDone" } as const;

/** The tasks of an inbox, however many: only those in sight are in the page, further pages come by scrolling. */
export function ListTasks({ inbox, view, selected, onSelect, box }: ListTasksProps) {
  const words = useWords();
  const { query, all, shown, narrowed } = inbox;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const readOn = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const nothing = (
    <EmptyState
      compact
      title={words(narrowed ? "inbox.emptyFilter" : `inbox.${empty[view]}`)}
      sentence={words(narrowed ? "inbox.emptyFilterSentence" : `inbox.${empty[view]}Sentence`)}
    />
  );
  const count = { count: all.length, shown: shown.length };
  const told = narrowed
    ? words(hasNextPage ? "inbox.filteredMore" : "inbox.filtered", count)
    : words(hasNextPage ? "inbox.countMore" : "inbox.count", count);

  return (
    <QueryStates query={query} isEmpty={() => shown.length === 0 && !hasNextPage} empty={nothing} compact>
      {() => (
        <>
          <div ref={box} className={styles.list}>
            <VirtualList
              key={view}
              items={shown}
              keyOf={(task) => task.id}
              label={words("inbox.label")}
              estimate={85}
              selected={selected}
              onSelect={onSelect}
              onEnd={readOn}
            >
              {(task) => <TaskRowView task={task} />}
            </VirtualList>
          </div>
          <p className={styles.count} aria-live="polite">
            {told}
          </p>
        </>
      )}
    </QueryStates>
  );
}
