import { Button } from "@quintet/ui/parts/button.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { Segmented } from "@quintet/ui/parts/segmented.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { workflowMay } from "@quintet/workflow/contract";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { ExportButtons } from "../features/review/export-buttons.tsx";
import { HeatGraph } from "../features/review/heat-graph.tsx";
import { ImportLogDialog } from "../features/review/import-log.tsx";
import { Legend } from "../features/review/legend.tsx";
import { ListFigures } from "../features/review/list-figures.tsx";
import { measured } from "../features/review/measure.ts";
import styles from "../features/review/review.module.css";
import { measures, type ReviewSearch } from "../features/review/review-address.ts";
import { ShowBottlenecks } from "../features/review/show-bottlenecks.tsx";
import { ShowConformance } from "../features/review/show-conformance.tsx";
import { ShowLoops } from "../features/review/show-loops.tsx";
import { ShowSummary } from "../features/review/show-summary.tsx";
import { ShowVariants } from "../features/review/show-variants.tsx";
import { ShowWorst } from "../features/review/show-worst.tsx";
import { SubjectBar } from "../features/review/subject-bar.tsx";
import { useReview } from "../features/review/use-review.ts";
import { useMay } from "../features/session/me.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { useWords } from "../words/use-words.ts";

const HeatMap = lazy(() => import("../features/review/heat-map.tsx").then(({ HeatMap }) => ({ default: HeatMap })));
const route = getRouteApi("/review");

/** How a process really ran (WFL-22): where it waits, where it turns back, and how far it keeps to its definition. */
export function ReviewPage() {
  const words = useWords();
  usePageTitle(words("review.title"));
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (wish: Partial<ReviewSearch> | null) => void navigate({ search: wish ?? {} });
  const put = (wish: Partial<ReviewSearch>) => void navigate({ replace: true, search: (now) => ({ ...now, ...wish }) });
  const told = useReview(search);
  const opens = useMay(workflowMay.readCase);
  const imports = useMay(workflowMay.importLog);
  const exports = useMay(workflowMay.exportLog);
  const [importing, setImporting] = useState(false);
  const { review, chosen, asked, period, backwards, known } = told;
  const measure = search.measure ?? "waiting";
  const pick = (node: string | undefined) => put({ node } as ReviewSearch);

  return (
    <div className={styles.page}>
      <SubjectBar
        search={search}
        subjects={known}
        chosen={chosen}
        period={period}
        backwards={backwards}
        onChange={change}
        actions={
          <>
            {exports && asked ? <ExportButtons asked={asked} cases={review.data?.cases ?? 0} /> : null}
            {imports ? (
              <Button icon="upload" onClick={() => setImporting(true)}>
                {words("review.import.open")}
              </Button>
            ) : null}
          </>
        }
      />
      {importing ? (
        <ImportLogDialog
          onClose={() => setImporting(false)}
          onShow={(log) => {
            setImporting(false);
            change({ key: "imported", log });
          }}
        />
      ) : null}
      <QueryStates
        query={told.subjects}
        isEmpty={({ subjects }) => subjects.length === 0}
        empty={<EmptyState title={words("review.emptyTitle")} sentence={words("review.emptySentence")} />}
      >
        {() => {
          if (backwards)
            return <EmptyState title={words("review.backwards")} sentence={words("review.backwardsSentence")} />;
          if (!chosen || !asked)
            return <EmptyState title={words("review.unknown")} sentence={words("review.unknownSentence")} />;
          return (
            <QueryStates
              query={review}
              skeleton={<LoadingSkeleton shape="card" />}
              isEmpty={({ cases }) => cases === 0}
              empty={<EmptyState title={words("review.noneTitle")} sentence={words("review.noneSentence")} />}
            >
              {(data) => {
                const names = new Map(data.nodes.map(({ key, name }) => [key, name]));
                const nameOf = (activity: string) => names.get(activity) ?? data.names[activity] ?? activity;
                const warmest = Math.max(0, ...data.nodes.map((node) => measured(node, measure) ?? 0));
                const picture = { name: data.name, nodes: data.nodes, measure, picked: search.node, onPick: pick };
                return (
                  <div className={styles.body} data-stale={review.isPlaceholderData}>
                    {data.truncated ? <p role="status">{words("review.truncated", { count: data.cases })}</p> : null}
                    <ShowSummary review={data} />
                    <Panel
                      title={words("review.picture")}
                      aside={
                        <>
                          <Legend measure={measure} warmest={warmest} />
                          <Segmented
                            label={words("review.measureLabel")}
                            value={measure}
                            onChange={(next) => put({ measure: next })}
                            options={measures.map((value) => ({ value, label: words(`review.measure.${value}`) }))}
                          />
                        </>
                      }
                    >
                      {chosen.log === null && data.diagram !== null ? (
                        <Suspense fallback={<LoadingSkeleton shape="card" />}>
                          <HeatMap {...picture} diagram={data.diagram} flows={data.flows} />
                        </Suspense>
                      ) : (
                        <HeatGraph {...picture} graph={data.graph} />
                      )}
                    </Panel>
                    <div className={styles.columns}>
                      <div className={styles.column}>
                        <ListFigures
                          of="steps"
                          figures={data.nodes}
                          measure={measure}
                          picked={search.node}
                          onPick={pick}
                        />
                        <ShowVariants review={data} asked={asked} nameOf={nameOf} opens={opens} />
                        {data.parties.length > 0 ? (
                          <ListFigures of="parties" figures={data.parties} measure={measure} />
                        ) : null}
                      </div>
                      <div className={styles.column}>
                        <ShowBottlenecks review={data} onPick={pick} />
                        <ShowConformance
                          conformance={data.conformance}
                          nameOf={nameOf}
                          opens={opens}
                          others={chosen.log === null ? [] : known.filter(({ log }) => log === null)}
                          against={search.against}
                          onAgainst={(against) => put({ against } as ReviewSearch)}
                        />
                        <ShowLoops review={data} nameOf={nameOf} />
                        <ShowWorst review={data} opens={opens} />
                      </div>
                    </div>
                  </div>
                );
              }}
            </QueryStates>
          );
        }}
      </QueryStates>
    </div>
  );
}
