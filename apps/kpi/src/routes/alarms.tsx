import { type Alarm, kpiMay } from "@quintet/kpi/contract";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { Segmented } from "@quintet/ui/parts/segmented.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { Forbidden } from "@quintet/ui/states/refusals.tsx";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect } from "react";
import { useApi } from "../api.ts";
import { AlarmRow } from "../features/alarms/alarm-row.tsx";
import styles from "../features/alarms/alarms.module.css";
import { ListRules } from "../features/alarms/list-rules.tsx";
import { useMay } from "../features/session/me.tsx";
import { useWords } from "../words/use-words.ts";

const route = getRouteApi("/alarms");

const order: Record<Alarm["state"], number> = { alarm: 0, attention: 1, acknowledged: 2, stale: 3, normal: 4 };
/** What nobody has taken comes first, the worst of it before the rest; among equals the newest. */
const worstFirst = (alarms: readonly Alarm[]): Alarm[] => [...alarms].sort((a, b) => order[a.state] - order[b.state]);

/** What is not well, and what is watched. */
export function AlarmsPage() {
  const words = useWords();
  const may = useMay(kpiMay.readAlarms);
  const title = words("document.alarms");
  useEffect(() => {
    document.title = title;
  }, [title]);
  return may ? <Watching /> : <Forbidden />;
}

function Watching() {
  const words = useWords();
  const { all = false } = route.useSearch();
  const navigate = route.useNavigate();
  // Alarms come by events (follow-events.ts); asked now and then in case one was missed.
  const alarms = useQuery({ ...useApi().kpi.listAlarms.queryOptions({ all }), refetchInterval: 15_000 });
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{words("alarms.title")}</h1>
          <p>{words("alarms.sentence")}</p>
        </div>
        <Segmented
          label={words("alarms.show")}
          options={[
            { value: "open", label: words("alarms.open") },
            { value: "all", label: words("alarms.all") },
          ]}
          value={all ? "all" : "open"}
          onChange={(next) => void navigate({ search: next === "all" ? { all: true } : {} })}
        />
      </header>
      <Panel flush>
        <QueryStates
          query={alarms}
          skeleton={<LoadingSkeleton rows={4} />}
          isEmpty={({ alarms: list }) => list.length === 0}
          empty={<EmptyState title={words("alarms.none")} sentence={words("alarms.noneSentence")} compact />}
        >
          {({ alarms: list }) => (
            <div className={styles.scroll}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">{words("library.state")}</th>
                    <th scope="col">{words("alarms.rule")}</th>
                    <th scope="col">{words("alarms.where")}</th>
                    <th scope="col" className={styles.figure}>
                      {words("alarms.value")}
                    </th>
                    <th scope="col">{words("alarms.levels")}</th>
                    <th scope="col">{words("alarms.since")}</th>
                    <th scope="col">{words("alarms.who")}</th>
                    <th scope="col" aria-label={words("alarms.acknowledge")} />
                  </tr>
                </thead>
                <tbody>
                  {worstFirst(list).map((alarm) => (
                    <AlarmRow key={alarm.id} alarm={alarm} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </QueryStates>
      </Panel>
      <ListRules />
    </div>
  );
}
