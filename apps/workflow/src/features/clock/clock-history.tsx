import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import type { Explained } from "./clock-days.tsx";
import styles from "./explain-clock.module.css";

/** What happened to a clock since it started, and what that did to its due time. */
export function ClockHistory({ moments }: { moments: Explained["history"] }) {
  const words = useWords();
  const format = useFormat();
  if (moments.length < 2) return null;
  return (
    <section className={styles.history}>
      <h4>{words("steer.history")}</h4>
      <ol>
        {moments.map(({ at, kind, by, note, dueBefore, dueAfter }) => (
          <li key={`${at} ${kind}`}>
            <time dateTime={at}>{format.instant(at)}</time>
            <span>
              {words(`steer.kind.${kind}`)}
              {by ? ` · ${by}` : ""}
              {kind === "started" ? "" : note ? ` · ${note}` : ""}
              {dueBefore && dueAfter && dueBefore !== dueAfter ? (
                <small>
                  {words("steer.moved", { before: format.instant(dueBefore), after: format.instant(dueAfter) })}
                </small>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
