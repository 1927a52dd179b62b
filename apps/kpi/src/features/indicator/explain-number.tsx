import type { Explanation, Indicator } from "@quintet/kpi/contract";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { FieldList } from "@quintet/ui/parts/field-list.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { instantText } from "./bucket-text.ts";
import styles from "./explain-number.module.css";
import { ExplainedFormula, ExplainedMeasures } from "./explained-formula.tsx";
import { ExplainedRows } from "./explained-rows.tsx";
import { FilterWords } from "./narrow-filters.tsx";
import { type Question, REFRESH } from "./use-question.ts";

type Explained = z.infer<typeof Explanation>;

/** Where the number comes from: its definition, its parts, its scope, and the rows behind it. */
export function ExplainNumber({ question }: { question: Question }) {
  const words = useWords();
  const explanation = useQuery({
    ...useApi().kpi.explainIndicator.queryOptions(question.asked),
    refetchInterval: REFRESH,
  });
  return (
    <Panel title={words("explain.title")}>
      <QueryStates query={explanation} skeleton={<LoadingSkeleton rows={6} />} compact>
        {(explained) => <Explained question={question} explained={explained} />}
      </QueryStates>
    </Panel>
  );
}

function Explained({ question, explained }: { question: Question; explained: Explained }) {
  const words = useWords();
  const { language } = useLanguage();
  const { indicator } = explained;
  const english = language === "en";
  // The last instant within a half-open interval names the day a reader means.
  const last = new Date(Date.parse(explained.until) - 1_000).toISOString();
  return (
    <div className={styles.all}>
      <Part title={words("explain.formula")}>
        <ExplainedFormula explained={explained} />
      </Part>
      <Part title={words("explain.measures")}>
        <ExplainedMeasures explained={explained} />
      </Part>
      <Part title={words("explain.beware")}>
        <p className={styles.beware}>{english ? indicator.pitfallEn : indicator.pitfallZh}</p>
      </Part>
      <Part title={words("explain.filters")}>
        <p>{words("period.span", { from: instantText(explained.from), until: instantText(last) })}</p>
        <p>
          <FilterWords question={question} />
        </p>
      </Part>
      <Part title={words("explain.freshness")}>
        <p>{words("explain.fresh", { time: instantText(explained.freshAt) })}</p>
      </Part>
      <Part title={words("explain.definition")}>
        <Definition indicator={indicator} />
      </Part>
      <Part title={words("explain.rows")}>
        <ExplainedRows rows={explained.rows} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

const directions = { up: "directionUp", down: "directionDown", band: "directionBand" } as const;
const rules = {
  additive: "ruleAdditive",
  "ratio-of-sums": "ruleRatio",
  percentile: "rulePercentile",
  snapshot: "ruleSnapshot",
  recompute: "ruleRecompute",
} as const;
const units = {
  percent: "percent",
  "per-thousand": "perThousand",
  seconds: "seconds",
  hours: "hours",
  count: "count",
  points: "points",
  score: "score",
  yuan: "yuan",
} as const;

function Definition({ indicator }: { indicator: Indicator }) {
  const words = useWords();
  const { t, i18n } = useTranslation();
  const owner = `role.${indicator.owner}`;
  return (
    <FieldList
      fields={[
        { label: words("explain.audience"), value: words(`audience.${indicator.audience}`) },
        { label: words("explain.perspective"), value: words(`perspective.${indicator.perspective}`) },
        { label: words("explain.direction"), value: words(`explain.${directions[indicator.direction]}`) },
        { label: words("explain.rule"), value: words(`explain.${rules[indicator.rule]}`) },
        { label: words("explain.unit"), value: words(`explain.${units[indicator.unit]}`) },
        {
          label: words("explain.nullRule"),
          value: words(indicator.nullRule === "no-data-when-empty" ? "explain.nullEmpty" : "explain.nullNoData"),
        },
        ...(indicator.maturityDays > 0
          ? [
              {
                label: words("explain.maturity"),
                value: words("explain.maturityDays", { count: indicator.maturityDays }),
              },
            ]
          : []),
        {
          label: words("explain.dimensions"),
          value: indicator.dimensions.map((one) => words(`dimension.${one}`)).join(" · "),
        },
        ...(Object.keys(indicator.parameters).length > 0
          ? [
              {
                label: words("explain.parameters"),
                value: Object.entries(indicator.parameters)
                  .map(([name, value]) => `${name} = ${value}`)
                  .join(" · "),
              },
            ]
          : []),
        { label: words("explain.owner"), value: i18n.exists(owner) ? t(owner) : indicator.owner },
      ]}
    />
  );
}
