import { kpiMay } from "@quintet/kpi/contract";
import { Segmented } from "@quintet/ui/parts/segmented.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { Forbidden } from "@quintet/ui/states/refusals.tsx";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect } from "react";
import { useApi } from "../api.ts";
import { useNow } from "../features/period/use-now.ts";
import { useMay } from "../features/session/me.tsx";
import { ShowPlan } from "../features/staffing/show-plan.tsx";
import styles from "../features/staffing/staffing.module.css";
import { dayOfSearch, type StaffingSearch } from "../features/staffing/staffing-search.ts";
import { useWords } from "../words/use-words.ts";

const route = getRouteApi("/staffing");

/** How many people a queue needs on a day. */
export function StaffingPage() {
  const words = useWords();
  const may = useMay(kpiMay.planStaffing);
  const title = words("document.staffing");
  useEffect(() => {
    document.title = title;
  }, [title]);
  return may ? <Planning /> : <Forbidden />;
}

function Planning() {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const day = dayOfSearch(search, useNow());
  const queues = useQuery({ ...useApi().kpi.listStaffingQueues.queryOptions({}), staleTime: 600_000 });
  const queueId = search.queue ?? queues.data?.queues[0]?.id;
  const go = (change: StaffingSearch) => void navigate({ search: { ...search, ...change }, resetScroll: false });
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{words("staffing.title")}</h1>
          <p>{words("staffing.sentence")}</p>
        </div>
        <div className={styles.tools}>
          <label>
            {words("staffing.queue")}
            <select value={queueId ?? ""} onChange={({ target }) => go({ queue: target.value })}>
              {(queues.data?.queues ?? []).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words("staffing.day")}
            <input type="date" value={day} onChange={({ target }) => target.value && go({ day: target.value })} />
          </label>
          <Segmented
            label={words("staffing.step")}
            options={[
              { value: "hour", label: words("staffing.hour") },
              { value: "half", label: words("staffing.halfHour") },
            ]}
            value={search.step ?? "hour"}
            onChange={(step) => {
              const { step: _, ...rest } = search;
              void navigate({ search: step === "half" ? { ...rest, step } : rest, resetScroll: false });
            }}
          />
        </div>
      </header>
      <QueryStates
        query={queues}
        skeleton={<LoadingSkeleton shape="page" />}
        isEmpty={({ queues: list }) => list.length === 0}
        empty={<EmptyState title={words("staffing.noQueues")} sentence={words("staffing.noQueuesSentence")} />}
      >
        {() => (queueId ? <OneDay queueId={queueId} day={day} half={search.step === "half"} /> : null)}
      </QueryStates>
    </div>
  );
}

function OneDay({ queueId, day, half }: { queueId: string; day: string; half: boolean }) {
  const plan = useQuery({
    ...useApi().kpi.planStaffing.queryOptions({ queueId, day, stepSeconds: half ? 1800 : 3600 }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return (
    <QueryStates query={plan} skeleton={<LoadingSkeleton shape="page" />}>
      {(answer) => <ShowPlan answer={answer} day={day} />}
    </QueryStates>
  );
}
