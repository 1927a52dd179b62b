import { SplitPane } from "@quintet/ui/parts/split-pane.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { workflowMay } from "@quintet/workflow/contract";
import { getRouteApi, Navigate } from "@tanstack/react-router";
import { useCallback, useRef } from "react";
import { useMay } from "../features/session/me.tsx";
import { FilterInbox } from "../features/task/filter-inbox.tsx";
import { changeInbox, type InboxChange } from "../features/task/inbox-address.ts";
import { InboxKeys } from "../features/task/inbox-keys.tsx";
import { ListTasks } from "../features/task/list-tasks.tsx";
import { TaskPanel } from "../features/task/task-panel.tsx";
import type { InboxTask } from "../features/task/task-row.ts";
import { useInbox } from "../features/task/use-inbox.ts";
import { useInboxKeys } from "../features/task/use-inbox-keys.ts";
import { ListChanged } from "../parts/list-changed.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./inbox.module.css";

const route = getRouteApi("/");

/** Everybody's inbox. Whoever works no tasks but may see cases is led there. */
export function InboxPage() {
  const words = useWords();
  const works = useMay(workflowMay.workTasks);
  const sees = useMay(workflowMay.listCases);
  if (works) return <Inbox />;
  if (sees) return <Navigate to="/cases" replace />;
  return <EmptyState title={words("notForYou")} sentence={words("notForYouSentence")} />;
}

function useAddress() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback(
    (wish: InboxChange, replace = false) => void navigate({ replace, search: (now) => changeInbox(now, wish) }),
    [navigate],
  );
  return { search, change };
}

function Inbox() {
  const words = useWords();
  usePageTitle(words("inbox.label"));
  const { search, change } = useAddress();
  const inbox = useInbox(search);
  const list = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const picked = inbox.all.find((task) => task.id === search.task);
  const open = (task: InboxTask | undefined) => change({ open: task ? { task: task.id, case: task.caseId } : null });
  const close = () => search.task && change({ open: null });
  useInboxKeys({ list, panel, find }, picked, close);

  /** After a task is done the next one of the list is at hand. */
  const goOn = () => {
    const at = inbox.shown.findIndex((task) => task.id === search.task);
    open(inbox.shown[at + 1] ?? inbox.shown[at - 1]);
  };

  return (
    <div className={styles.inbox} data-task={search.task ? "open" : undefined}>
      <h1 className="sr-only">{words("inbox.label")}</h1>
      <SplitPane
        name="inbox"
        label={words("inbox.label")}
        initial={400}
        min={320}
        max={560}
        first={
          <div className={styles.list}>
            <FilterInbox search={search} onChange={change} find={find} />
            <ListChanged list="tasks" onRefresh={() => void inbox.query.refetch()} />
            <div
              id="inbox-list"
              className={styles.panel}
              role="tabpanel"
              aria-labelledby={`inbox-list-${search.view ?? "mine"}`}
            >
              <ListTasks inbox={inbox} view={search.view ?? "mine"} selected={search.task} onSelect={open} box={list} />
            </div>
          </div>
        }
        second={
          <div ref={panel} className={styles.detail}>
            {search.task && search.case ? (
              <TaskPanel taskId={search.task} caseId={search.case} onDone={goOn} onClose={close} />
            ) : (
              <InboxKeys />
            )}
          </div>
        }
      />
    </div>
  );
}
