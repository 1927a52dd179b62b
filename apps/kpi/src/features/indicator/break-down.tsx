import type { Dimension } from "@quintet/cockpit/contract";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { Segmented } from "@quintet/ui/parts/segmented.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./break-down.module.css";
import { BreakdownTable } from "./breakdown-table.tsx";
import { type Question, REFRESH } from "./use-question.ts";

/** Persons are left out: numbers of one person belong to his own desk and his team lead's. */
const offered = [
  "channel",
  "tenantId",
  "centreId",
  "teamId",
  "queueId",
  "archiveCode",
  "partnerId",
  "variant",
] as const satisfies readonly Dimension[];

interface BreakDownProps {
  question: Question;
  onBy: (by: Dimension) => void;
  onNarrow: (dimension: Dimension, key: string) => void;
}

/** The number by channel, team, queue, partner and so on; each row leads to that part alone. */
export function BreakDown({ question, onBy, onNarrow }: BreakDownProps) {
  const words = useWords();
  const { asked, search } = question;
  const allowed = offered.filter((one) => question.indicator.dimensions.includes(one));
  const by = search.by ?? allowed[0] ?? "tenantId";
  const parts = useQuery({
    ...useApi().kpi.readIndicator.queryOptions({ ...asked, by }),
    refetchInterval: REFRESH,
  });
  const total = useQuery(useApi().kpi.readIndicator.queryOptions(asked));
  const options = [...new Set<Dimension>([...allowed, by])];
  return (
    <Panel title={words("breakdown.title")} flush>
      <div className={styles.picker}>
        <Segmented
          label={words("breakdown.by")}
          options={options.map((value) => ({ value, label: words(`dimension.${value}`) }))}
          value={by}
          onChange={onBy}
        />
      </div>
      <QueryStates
        query={parts}
        skeleton={<LoadingSkeleton rows={4} />}
        isEmpty={({ values }) => values.length === 0}
        empty={<p className={styles.none}>{words("breakdown.none")}</p>}
        compact
      >
        {({ values }) => (
          <BreakdownTable
            key={by}
            question={question}
            by={by}
            values={values}
            total={total.data?.values[0]}
            onNarrow={(key) => onNarrow(by, key)}
          />
        )}
      </QueryStates>
    </Panel>
  );
}
