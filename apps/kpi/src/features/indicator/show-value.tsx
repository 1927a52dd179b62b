import { Chip } from "@quintet/ui/parts/chip.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { StateChip } from "../data/state-chip.tsx";
import { useNumbers } from "../data/use-numbers.ts";
import styles from "./show-value.module.css";
import { type Question, REFRESH } from "./use-question.ts";

/** The number itself, its target, and what it was before. */
export function ShowValue({ question }: { question: Question }) {
  const words = useWords();
  const numbers = useNumbers(question.indicator);
  const now = useQuery({ ...useApi().kpi.readIndicator.queryOptions(question.asked), refetchInterval: REFRESH });
  const { indicator } = question;
  return (
    <Panel>
      <QueryStates query={now} skeleton={<LoadingSkeleton rows={1} />} compact>
        {({ values: [first] }) => {
          const value = first?.value ?? null;
          return (
            <div className={styles.all} data-indicator={indicator.code} data-value={value ?? ""}>
              <span className={styles.value}>{numbers.full(value)}</span>
              <StateChip indicator={indicator} value={value} />
              {first?.immature ? (
                <Chip
                  tone="neutral"
                  icon="clock"
                  title={words("value.immatureHint", { count: indicator.maturityDays })}
                >
                  {words("value.immature")}
                </Chip>
              ) : null}
              <span>{numbers.target ?? words("value.noTarget")}</span>
              <Change question={question} value={value} />
              {first && numbers.parts(first) ? <span className={styles.parts}>{numbers.parts(first)}</span> : null}
            </div>
          );
        }}
      </QueryStates>
    </Panel>
  );
}

function Change({ question, value }: { question: Question; value: number | null }) {
  const words = useWords();
  const { indicator, asked, before, search } = question;
  const numbers = useNumbers(indicator);
  const past = useQuery(useApi().kpi.readIndicator.queryOptions({ ...asked, ...before }));
  const old = past.data?.values[0]?.value ?? null;
  if (value === null || past.data === undefined) return null;
  if (old === null) return <span className={styles.change}>{words("value.nothingBefore")}</span>;
  const { period = "today" } = search;
  const compared = words(`value.before.${period === "today" || period === "yesterday" ? period : "other"}`);
  const change = value - old;
  if (Math.abs(change) < 0.5 * 10 ** -indicator.decimals)
    return (
      <span className={styles.change}>
        {compared} {words("value.same")}
      </span>
    );
  const good = indicator.direction === "band" ? null : (indicator.direction === "up") === change > 0;
  const word =
    good === null ? words(change > 0 ? "value.rise" : "value.fall") : words(good ? "value.better" : "value.worse");
  return (
    <span className={styles.change}>
      {compared}{" "}
      <span data-good={good ?? undefined}>
        {change > 0 ? "▲" : "▼"} {numbers.change(Math.abs(change))} {word}
      </span>
    </span>
  );
}
