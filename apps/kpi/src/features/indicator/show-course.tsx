import { Panel } from "@quintet/ui/parts/panel.tsx";
import { Segmented } from "@quintet/ui/parts/segmented.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { useNameOf } from "../data/use-indicators.ts";
import { useNumbers } from "../data/use-numbers.ts";
import { type Grain, grainFor, mayTakeHours } from "../period/period.ts";
import { bucketText } from "./bucket-text.ts";
import { type CoursePoint, fillCourse } from "./fill-course.ts";
import styles from "./show-course.module.css";
import { isMomentary, type Question, REFRESH } from "./use-question.ts";

const CourseChart = lazy(() => import("./course-chart.tsx").then((found) => ({ default: found.CourseChart })));

interface ShowCourseProps {
  question: Question;
  onGrain: (grain: Grain) => void;
}

/** The number over time, as a line and, for those who would rather read, as a table. */
export function ShowCourse({ question, onGrain }: ShowCourseProps) {
  const words = useWords();
  const { indicator, search, span } = question;
  const hours = mayTakeHours(span);
  const grain = hours ? (search.grain ?? grainFor(span)) : "day";
  const grains: readonly Grain[] = hours ? ["hour", "day"] : ["day"];
  const picker = (
    <Segmented
      label={words("grain.title")}
      options={grains.map((value) => ({ value, label: words(`grain.${value}`) }))}
      value={grain}
      onChange={onGrain}
    />
  );
  if (isMomentary(indicator))
    return (
      <Panel title={words("indicator.course")}>
        <p className={styles.none}>{words("indicator.noCourse")}</p>
      </Panel>
    );
  return (
    <Panel title={words("indicator.course")} aside={<div className={styles.picker}>{picker}</div>}>
      <Course question={question} grain={grain} />
    </Panel>
  );
}

function Course({ question, grain }: { question: Question; grain: Grain }) {
  const words = useWords();
  const { indicator, asked, span, now } = question;
  const course = useQuery({
    ...useApi().kpi.readIndicator.queryOptions({ ...asked, grain }),
    refetchInterval: REFRESH,
    placeholderData: (before) => before,
  });
  return (
    <QueryStates query={course} skeleton={<LoadingSkeleton shape="card" />} compact>
      {({ values }) => {
        const points = fillCourse(values, { rule: indicator.rule, span, grain, now });
        return points.length === 0 ? (
          <EmptyState title={words("indicator.emptyCourse")} sentence={null} compact />
        ) : (
          <>
            <Suspense fallback={<div className={styles.chart} />}>
              <CourseChart indicator={indicator} points={points} grain={grain} />
            </Suspense>
            <CourseTable question={question} points={points} grain={grain} />
          </>
        );
      }}
    </QueryStates>
  );
}

function CourseTable({ question, points, grain }: { question: Question; points: CoursePoint[]; grain: Grain }) {
  const words = useWords();
  const nameOf = useNameOf();
  const numbers = useNumbers(question.indicator);
  return (
    <details className={styles.details}>
      <summary>{words("indicator.asTable")}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.scroll} aria-label={words("indicator.course")} tabIndex={0}>
        <table>
          <caption className="sr-only">{words("indicator.courseOf", { name: nameOf(question.indicator) })}</caption>
          <thead>
            <tr>
              <th scope="col">{words("indicator.time")}</th>
              <th scope="col">{words("indicator.value")}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ at, value }) => (
              <tr key={at}>
                <th scope="row">{bucketText(at, grain)}</th>
                <td>{numbers.full(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
