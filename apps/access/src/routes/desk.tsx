import { accessMay } from "@quintet/access/contract";
import { SplitPane } from "@quintet/ui/parts/split-pane.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { useQuery } from "@tanstack/react-query";
import { Outlet, useRouter, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { useApi } from "../api.ts";
import { RecordTabs } from "../features/records/record-tabs.tsx";
import { useMay, useMe } from "../features/session/me.tsx";
import { WorkList } from "../features/work/work-list.tsx";
import { parseList } from "../features/work/work-views.ts";
import { usePaneClosed } from "../parts/pane-state.ts";
import { PaneToggle } from "../parts/pane-toggle.tsx";
import { useAddress } from "../parts/use-address.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./desk.module.css";

function currentOf(path: string): { kind: "contact" | "case"; id: string } | null {
  const [, kind, id] = /^\/access\/(contacts|cases)\/([^/]+)/.exec(path) ?? [];
  return kind && id ? { kind: kind === "cases" ? "case" : "contact", id: decodeURIComponent(id) } : null;
}

/** The workbench: lists at the left, the open records at the right. Whoever works no contacts starts elsewhere. */
export function DeskPage() {
  const works = useMay(accessMay.work);
  const supervises = useMay(accessMay.superviseQueues);
  const administers = useMe().roles.includes("administrator");
  const pathname = useAddress();
  if (works || pathname.startsWith("/access/cases/")) return <Desk />;
  if (administers) return <Elsewhere href="/access/people" />;
  return supervises ? <Elsewhere href="/access/queues" /> : <NoDesk />;
}

/** Leads to the page where this person's work is. */
function Elsewhere({ href }: { href: string }) {
  const { history } = useRouter();
  useEffect(() => history.replace(href), [history, href]);
  return null;
}

function NoDesk() {
  const words = useWords();
  return (
    <>
      <h1 className="sr-only">{words("section.desk")}</h1>
      <EmptyState title={words("desk.notForYou")} sentence={words("desk.notForYouSentence")} />
    </>
  );
}

function Desk() {
  const words = useWords();
  const works = useMay(accessMay.work);
  const pathname = useAddress();
  const { list } = parseList(useSearch({ strict: false }).list);
  const current = useMemo(() => currentOf(pathname), [pathname]);
  const [closed, setClosed] = usePaneClosed("work");
  const work = useQuery({ ...useApi().access.readMyWork.queryOptions({}), enabled: works });
  const unread = useMemo(() => new Map(work.data?.mine.map((row) => [row.id, row.unread])), [work.data]);

  return (
    <div className={styles.desk} data-record={current ? "open" : undefined}>
      <SplitPane
        name="work"
        label={words("work.label")}
        initial={304}
        min={240}
        max={460}
        collapsed={closed || !works}
        first={works ? <WorkList view={list ?? "mine"} selected={current?.id} path={pathname} /> : null}
        second={
          <div className={styles.record}>
            <div className={styles.bar}>
              {works ? (
                <PaneToggle
                  side="left"
                  closed={closed}
                  label={words(closed ? "desk.showList" : "desk.hideList")}
                  onToggle={() => setClosed(!closed)}
                />
              ) : null}
              <RecordTabs current={current} unread={unread} />
            </div>
            <div className={styles.page}>
              <Outlet />
            </div>
          </div>
        }
      />
    </div>
  );
}

/** The desk before anything is open. */
export function StartPage() {
  const words = useWords();
  const presence = useQuery(useApi().access.readPresence.queryOptions({}));
  const ready = presence.data?.state === "ready";
  return (
    <div className={styles.start}>
      <h1 className="sr-only">{words("section.desk")}</h1>
      <EmptyState
        title={words(ready ? "desk.readyTitle" : "desk.startTitle")}
        sentence={words(ready ? "desk.readySentence" : "desk.startSentence")}
      />
    </div>
  );
}
