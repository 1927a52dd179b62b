import type { Indicator } from "@quintet/kpi/contract";
import { kpiMay } from "@quintet/kpi/contract";
import { Icon } from "@quintet/ui/icons.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { Forbidden, NotFound } from "@quintet/ui/states/refusals.tsx";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useIndicators, useNameOf } from "../features/data/use-indicators.ts";
import { BreakDown } from "../features/indicator/break-down.tsx";
import { ExplainNumber } from "../features/indicator/explain-number.tsx";
import { during, type IndicatorSearch, narrowed } from "../features/indicator/indicator-search.ts";
import { NarrowFilters } from "../features/indicator/narrow-filters.tsx";
import { ShowCourse } from "../features/indicator/show-course.tsx";
import { ShowValue } from "../features/indicator/show-value.tsx";
import { useQuestion } from "../features/indicator/use-question.ts";
import { PickPeriod } from "../features/period/pick-period.tsx";
import { useMay } from "../features/session/me.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./indicator.module.css";

const route = getRouteApi("/indicators/$code");

/** One indicator: its number, its course, its parts, and where it comes from. */
export function IndicatorPage() {
  const { code } = route.useParams();
  const reads = useMay(kpiMay.readValues);
  const library = useIndicators();
  return (
    <QueryStates query={library} skeleton={<LoadingSkeleton shape="page" />}>
      {({ indicators }) => {
        const indicator = indicators.find((one) => one.code === code);
        if (!indicator) return <NotFound />;
        return reads ? <OneIndicator indicator={indicator} /> : <Forbidden />;
      }}
    </QueryStates>
  );
}

function OneIndicator({ indicator }: { indicator: Indicator }) {
  const words = useWords();
  const nameOf = useNameOf();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const question = useQuestion(indicator, search);
  const go = (next: IndicatorSearch) => void navigate({ search: next, resetScroll: false });
  const name = nameOf(indicator);
  const title = words("document.indicator", { name });
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <Link to="/" className={styles.back}>
            <Icon name="back" size={14} />
            {words("indicator.back")}
          </Link>
          <h1>{name}</h1>
          <p>
            <code>{indicator.code}</code> {words("indicator.version", { version: indicator.version })}
          </p>
        </div>
        <PickPeriod value={search} now={question.now} onPick={(period) => go(during(search, period))} />
      </header>
      <NarrowFilters question={question} onWiden={(dimension) => go(narrowed(search, dimension, undefined))} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <ShowValue question={question} />
          <ShowCourse question={question} onGrain={(grain) => go({ ...search, grain })} />
          <BreakDown
            question={question}
            onBy={(by) => go({ ...search, by })}
            onNarrow={(dimension, key) => go(narrowed(search, dimension, key))}
          />
        </div>
        <ExplainNumber question={question} />
      </div>
    </div>
  );
}
