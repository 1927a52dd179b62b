import { VirtualList } from "@quintet/ui/parts/virtual-list.tsx";
import { useGo } from "@quintet/ui/shell/navigate.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { useShortcut } from "../keyboard/shortcuts.tsx";
import { OtherWork } from "./other-work.tsx";
import { WaitingList } from "./waiting-list.tsx";
import styles from "./work-list.module.css";
import { WorkRow } from "./work-row.tsx";
import { contactPath, type WorkView, withList, workViews } from "./work-views.ts";

export type WorkListProps = { view: WorkView; selected: string | undefined; path: string };

/** The desk's lists: mine, those who wait, the team's, all. */
export function WorkList({ view, selected, path }: WorkListProps) {
  const words = useWords();
  const go = useGo();
  const work = useQuery(useApi().access.readMyWork.queryOptions({}));
  const counts = work.data?.counts;
  const show = (next: WorkView) => go(withList(path, next));
  const box = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next =
      step === undefined
        ? undefined
        : workViews[(workViews.indexOf(view) + step + workViews.length) % workViews.length];
    if (!next) return;
    moved.current = true;
    show(next);
  };
  useEffect(() => {
    if (moved.current) box.current?.querySelector<HTMLElement>(`#work-tab-${view}`)?.focus();
    moved.current = false;
  }, [view]);

  return (
    <section className={styles.work} aria-label={words("work.label")}>
      <div ref={box} className={styles.tabs} role="tablist" aria-label={words("work.lists")} onKeyDown={move}>
        {workViews.map((one) => (
          <button
            key={one}
            id={`work-tab-${one}`}
            type="button"
            role="tab"
            aria-selected={one === view}
            aria-controls="work-panel"
            tabIndex={one === view ? 0 : -1}
            onClick={() => show(one)}
          >
            {words(`work.view.${one}`)}
            {one === "all" ? null : <Count view={one} count={counts?.[one]} />}
          </button>
        ))}
      </div>
      <div id="work-panel" className={styles.panel} role="tabpanel" aria-labelledby={`work-tab-${view}`}>
        {view === "mine" ? <Mine selected={selected} /> : null}
        {view === "waiting" ? (
          <QueryStates query={work} compact>
            {({ waiting, counts: { waiting: total } }) => <WaitingList rows={waiting} total={total} />}
          </QueryStates>
        ) : null}
        {view === "team" || view === "all" ? <OtherWork view={view} selected={selected} /> : null}
      </div>
    </section>
  );
}

/** Nobody counts the team for a lead who is not on duty himself, so a team's 0 is not shown. */
function Count({ view, count }: { view: WorkView; count: number | undefined }) {
  if (count === undefined || (view === "team" && count === 0)) return null;
  return <span className={styles.count}> {count}</span>;
}

function Mine({ selected }: { selected: string | undefined }) {
  const words = useWords();
  const go = useGo();
  const work = useQuery(useApi().access.readMyWork.queryOptions({}));
  const rows = work.data?.mine ?? [];
  const at = rows.findIndex((row) => row.id === selected);
  const step = (by: number) => {
    const goal = rows[at === -1 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))];
    if (goal) go(contactPath(goal.id));
  };
  useShortcut("j", () => step(1));
  useShortcut("k", () => step(-1));

  return (
    <QueryStates
      query={work}
      isEmpty={({ mine }) => mine.length === 0}
      empty={<EmptyState compact title={words("work.noneTitle")} sentence={words("work.noneSentence")} />}
      compact
    >
      {({ mine }) => (
        <>
          <div className={styles.list} style={{ flexBasis: mine.length * 64 }}>
            <VirtualList
              items={mine}
              keyOf={(row) => row.id}
              label={words("work.view.mine")}
              estimate={62}
              selected={selected}
              onSelect={(row) => go(contactPath(row.id))}
            >
              {(row) => <WorkRow row={row} />}
            </VirtualList>
          </div>
          <p className={styles.end}>{words("work.end")}</p>
        </>
      )}
    </QueryStates>
  );
}
