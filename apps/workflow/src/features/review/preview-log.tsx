import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import type { ReadLog } from "@quintet/workflow/core";
import { useWords } from "../../words/use-words.ts";
import styles from "./review.module.css";

/** What is in the file, the first lines of it, and every line that cannot be taken with its reason. */
export function PreviewLog({ read }: { read: ReadLog }) {
  const words = useWords();
  const format = useFormat();
  if (!read.ok) {
    const { reason, line, value } = read;
    return (
      <p role="alert" className={styles.problems}>
        {words(`review.refused.${reason}`, { value })}
        {line === null ? null : ` ${words("review.import.line", { line })}`}
      </p>
    );
  }
  const first = read.log.cases.flatMap(({ name, events }) => events.map((event) => ({ name, ...event }))).slice(0, 5);
  return (
    <>
      <p className={styles.hint}>
        {words("review.import.found", {
          cases: format.number(read.log.cases.length),
          events: format.number(read.events),
          problems: format.number(read.problems.length),
        })}
      </p>
      <div className={styles.preview}>
        <table className={styles.table}>
          <thead>
            <tr>
              {(["case", "activity", "at", "lifecycle", "resource", "group"] as const).map((field) => (
                <th key={field} scope="col">
                  {words(`review.field.${field}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map((event, place) => (
              <tr key={place}>
                <td>{event.name}</td>
                <td>{event.activity}</td>
                <td>{format.instant(event.at)}</td>
                <td>{event.lifecycle ?? "—"}</td>
                <td>{event.resource ?? "—"}</td>
                <td>{event.group ?? "—"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {read.problems.length > 0 ? (
        <ul className={styles.problems} aria-label={words("review.import.problems")}>
          {read.problems.slice(0, 100).map(({ line, code, value }) => (
            <li key={`${line} ${code}`}>
              {words("review.import.line", { line })} {words(`review.problem.${code}`)} {value}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
