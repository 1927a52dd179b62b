import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { FieldList } from "@quintet/ui/parts/field-list.tsx";
import { Popover } from "@quintet/ui/parts/popover.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import type { ClockView } from "../case/case-parts.ts";
import { ClockDays } from "./clock-days.tsx";
import { ClockHistory } from "./clock-history.tsx";
import styles from "./explain-clock.module.css";

/** How a due time came about: asked of the server when somebody wants to know. */
export function ExplainClock({ clock }: { clock: ClockView }) {
  const words = useWords();
  return (
    <Popover
      label={words("clock.howOf", { label: clock.label })}
      align="start"
      buttonClass={styles.how}
      button={words("clock.how")}
    >
      {() => <Answer clock={clock} />}
    </Popover>
  );
}

function Answer({ clock }: { clock: ClockView }) {
  const words = useWords();
  const format = useFormat();
  const { language } = useLanguage();
  const query = useQuery(useApi().workflow.explainClock.queryOptions({ clockId: clock.id }));
  const fields = [
    { label: words("clock.start"), value: format.instant(clock.startedAt) },
    { label: words("clock.due"), value: format.instant(clock.dueAt) },
    ...(clock.endedAt ? [{ label: words("clock.ended"), value: format.instant(clock.endedAt) }] : []),
  ];
  return (
    <div className={styles.sheet}>
      <h3>{clock.label}</h3>
      <FieldList inline fields={fields} />
      <QueryStates query={query} compact skeleton={<LoadingSkeleton rows={4} />}>
        {({ agreement, sentences, segments, history }) => (
          <>
            <p className={styles.basis}>
              {agreement
                ? words("steer.agreement", { name: agreement.name, version: agreement.version })
                : words("steer.byDefinition")}
            </p>
            <ul className={styles.sentences}>
              {(language === "en" ? sentences.en : sentences.zh).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {clock.calendar === null ? null : <ClockDays segments={segments} />}
            <ClockHistory moments={history} />
          </>
        )}
      </QueryStates>
    </div>
  );
}
