import { SplitPane } from "@quintet/ui/parts/split-pane.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { workflowMay } from "@quintet/workflow/contract";
import { getRouteApi, Navigate } from "@tanstack/react-router";
import { useCallback, useMemo, useRef, useState } from "react";
import { useMay } from "../features/session/me.tsx";
import { BulkBar } from "../features/task/bulk-bar.tsx";
import { FilterInbox } from "../features/task/filter-inbox.tsx";
import { changeInbox, type InboxChange } from "../features/task/inbox-address.ts";
import { InboxKeys, KeysDialog } from "../features/task/inbox-keys.tsx";
import { ListTasks } from "../features/task/list-tasks.tsx";
import { SaveFilter } from "../features/task/save-filter.tsx";
import { ShowViews } from "../features/task/show-views.tsx";
import { Substitutes } from "../features/task/substitutes.tsx";
import { TaskPanel } from "../features/task/task-panel.tsx";
import type { InboxTask } from "../features/task/task-row.ts";
import { useInbox } from "../features/task/use-inbox.ts";
import { useInboxKeys } from "../features/task/use-inbox-keys.ts";
import { useMarks } from "../features/task/use-marks.ts";
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
  const [above, setAbove] = useState<"save" | "substitutes" | "keys">();
  const list = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const order = useMemo(() => inbox.shown.map(({ id }) => id), [inbox.shown]);
  const marks = useMarks(order);
  const marked = useMemo(() => inbox.shown.filter(({ id }) => marks.marked.has(id)), [inbox.shown, marks.marked]);
  const picked = inbox.shown.find((task) => task.id === search.task);
  const open = useCallback(
    (task: InboxTask | undefined) => change({ open: task ? { task: task.id, case: task.caseId } : null }),
    [change],
  );
  const close = () => search.task && change({ open: null });
  useInboxKeys({ list, panel, find, bar }, picked, { close, help: () => setAbove("keys") });
  const view = search.view ?? "mine";
  const shut = () => setAbove(undefined);

  /** After a task is done the next one of the list is at hand. */
  const goOn = () => {
    const at = inbox.shown.findIndex((task) => task.id === search.task);
    open(inbox.shown[at + 1] ?? inbox.shown[at - 1]);
  };

  return (
    <div className={styles.inbox} data-task={search.task ? "open" : undefined}>
      <h1 className="sr-only">{words("inbox.label")}</h1>
      <ShowViews search={search} onChange={change} onSubstitutes={() => setAbove("substitutes")} />
      <div className={styles.sheets}>
        <SplitPane
          name="inbox"
          label={words("inbox.label")}
          initial={440}
          min={340}
          max={600}
          first={
            <div className={styles.list}>
              <FilterInbox search={search} onChange={change} onSave={() => setAbove("save")} find={find} />
              <ListChanged list="tasks" onRefresh={() => void inbox.query.refetch()} />
              <BulkBar tasks={marked} bar={bar} onClear={marks.clear} onRest={marks.keep} />
              <div className={styles.panel}>
                <ListTasks
                  inbox={inbox}
                  view={view}
                  selected={search.task}
                  marked={marks.marked}
                  onMark={marks.mark}
                  onSelect={open}
                  box={list}
                />
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
      {above === "save" ? <SaveFilter view={view} filter={inbox.filter} onClose={shut} /> : null}
      {above === "substitutes" ? <Substitutes onClose={shut} /> : null}
      {above === "keys" ? <KeysDialog onClose={shut} /> : null}
    </div>
  );
}
