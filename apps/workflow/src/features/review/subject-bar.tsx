import { Button } from "@quintet/ui/parts/button.tsx";
import type { ReactNode } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./review.module.css";
import { namedPeriod, type Period, periodNames, type ReviewSearch, type Subject, subjectId } from "./review-address.ts";

export type SubjectBarProps = {
  search: ReviewSearch;
  subjects: readonly Subject[];
  chosen: Subject | undefined;
  period: Period | undefined;
  backwards: boolean;
  onChange: (wish: Partial<ReviewSearch> | null) => void;
  actions: ReactNode;
};

/** What is reviewed and over which time; everything said here stands in the address. */
export function SubjectBar({ search, subjects, chosen, period, backwards, onChange, actions }: SubjectBarProps) {
  const words = useWords();
  const choose = (id: string) => {
    const [key = "", log] = id.split("|");
    onChange({ key, ...(log ? { log } : {}) });
  };
  const nameOf = ({ name, log, cases }: Subject) =>
    words("review.subject", {
      name: log === null ? name : words("review.log", { log: log.replace(/^[^:]+:/, "") }),
      count: cases,
    });
  return (
    <header className={styles.head}>
      <h1>{words("review.title")}</h1>
      <label className={styles.field}>
        {words("review.process")}
        <select value={chosen ? subjectId(chosen) : ""} onChange={(event) => choose(event.target.value)}>
          {subjects.map((subject) => (
            <option key={subjectId(subject)} value={subjectId(subject)}>
              {nameOf(subject)}
            </option>
          ))}
        </select>
      </label>
      {chosen && chosen.versions.length > 1 ? (
        <label className={styles.field}>
          {words("review.version")}
          <select
            value={search.version ?? ""}
            onChange={(event) =>
              onChange({ ...search, version: Number(event.target.value) || undefined } as ReviewSearch)
            }
          >
            <option value="">{words("review.everyVersion")}</option>
            {chosen.versions.map((version) => (
              <option key={version} value={version}>
                v{version}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {period ? (
        <>
          <label className={styles.field}>
            {words("review.from")}
            <input
              type="date"
              value={period.from}
              max={period.to}
              onChange={(event) => event.target.value && onChange({ ...search, ...period, from: event.target.value })}
            />
          </label>
          <label className={styles.field}>
            {words("review.to")}
            <input
              type="date"
              value={period.to}
              min={period.from}
              aria-invalid={backwards || undefined}
              onChange={(event) => event.target.value && onChange({ ...search, ...period, to: event.target.value })}
            />
          </label>
        </>
      ) : null}
      {chosen ? (
        <div className={styles.periods}>
          {periodNames.map((name) => (
            <Button
              key={name}
              look="quiet"
              onClick={() => onChange({ ...search, ...namedPeriod(name, chosen, new Date()) })}
            >
              {words(`review.period.${name}`)}
            </Button>
          ))}
        </div>
      ) : null}
      <div className={styles.ends}>{actions}</div>
    </header>
  );
}
