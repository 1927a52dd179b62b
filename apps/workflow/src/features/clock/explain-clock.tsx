import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { FieldList } from "@quintet/ui/parts/field-list.tsx";
import { Popover } from "@quintet/ui/parts/popover.tsx";
import { useWords } from "../../words/use-words.ts";
import type { ClockView } from "../case/case-parts.ts";
import styles from "./clock.module.css";

/** How a due time came about: the server's own sentence, and the figures it rests on. */
export function ExplainClock({ clock }: { clock: ClockView }) {
  const words = useWords();
  const format = useFormat();
  const { language } = useLanguage();
  const [start, due] = [Date.parse(clock.startedAt), Date.parse(clock.dueAt)];
  const early = clock.endedAt === null ? null : due - Date.parse(clock.endedAt);
  const verdict =
    early === null
      ? null
      : words(early >= 0 ? "clock.metEarly" : "clock.metLate", { time: format.duration(Math.abs(early)) });
  const fields = [
    { label: words("clock.start"), value: format.instant(clock.startedAt) },
    { label: words("clock.length"), value: format.duration(due - start) },
    { label: words("clock.calendar"), value: words("clock.natural") },
    { label: words("clock.due"), value: format.instant(clock.dueAt) },
    ...(clock.endedAt ? [{ label: words("clock.ended"), value: format.instant(clock.endedAt) }] : []),
    ...(verdict ? [{ label: words("clock.left"), value: verdict }] : []),
  ];
  return (
    <Popover
      label={words("clock.howOf", { label: clock.label })}
      align="start"
      buttonClass={styles.how}
      button={words("clock.how")}
    >
      {() => (
        <div className={styles.sheet}>
          <h3>{clock.label}</h3>
          <p>{words(clock.kind === "sla" ? "clock.sla" : "clock.ola")}</p>
          <FieldList fields={fields} />
          {language === "zh-CN" ? <p className={styles.sentence}>{clock.explanation}</p> : null}
        </div>
      )}
    </Popover>
  );
}
