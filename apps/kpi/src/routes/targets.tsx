import { kpiMay } from "@quintet/kpi/contract";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { Forbidden } from "@quintet/ui/states/refusals.tsx";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect } from "react";
import { useApi } from "../api.ts";
import { useIndicators, useNameOf } from "../features/data/use-indicators.ts";
import { useNow } from "../features/period/use-now.ts";
import { useMay } from "../features/session/me.tsx";
import { periodsAround } from "../features/targets/arrange-targets.ts";
import { ProposeForm } from "../features/targets/propose-form.tsx";
import { ShowTree } from "../features/targets/show-tree.tsx";
import styles from "../features/targets/targets.module.css";
import { useNodes } from "../features/targets/use-nodes.ts";
import { useWords } from "../words/use-words.ts";

const route = getRouteApi("/targets");

/** Targets of one indicator in one period, from the company down. */
export function TargetsPage() {
  const words = useWords();
  const may = useMay(kpiMay.readTargets);
  const title = words("document.targets");
  useEffect(() => {
    document.title = title;
  }, [title]);
  return may ? <Aims /> : <Forbidden />;
}

function Aims() {
  const words = useWords();
  const nameOf = useNameOf();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const library = useIndicators();
  const nodes = useNodes();
  const sets = useMay(kpiMay.setTargets);
  const periods = periodsAround(useNow());
  const code = search.indicator ?? "satisfaction";
  const period = search.period ?? periods[1] ?? "";
  const indicator = library.data?.indicators.find((one) => one.code === code);
  const tree = useQuery(useApi().kpi.readTargets.queryOptions({ indicator: code, period }));
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{words("targets.title")}</h1>
          <p>{words("targets.sentence")}</p>
        </div>
        <div className={styles.tools}>
          <label>
            {words("targets.indicator")}
            <select
              value={code}
              onChange={({ target }) => void navigate({ search: { ...search, indicator: target.value } })}
            >
              {(library.data?.indicators ?? []).map((one) => (
                <option key={one.code} value={one.code}>
                  {nameOf(one)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words("targets.period")}
            <select
              value={period}
              onChange={({ target }) => void navigate({ search: { ...search, period: target.value } })}
            >
              {[...new Set([...periods, period])].map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
        </div>
      </header>
      <QueryStates query={tree} skeleton={<LoadingSkeleton rows={6} />}>
        {(found) => (indicator ? <ShowTree indicator={indicator} tree={found} nodes={nodes} /> : null)}
      </QueryStates>
      {sets && nodes.tops.length > 0 ? <ProposeForm indicator={code} period={period} tops={nodes.tops} /> : null}
    </div>
  );
}
