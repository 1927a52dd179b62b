import type { StaffingPlan } from "@quintet/kpi/contract";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./staffing.module.css";
import { timeText } from "./time-text.ts";

/** The intervals for those who would rather read. */
export function IntervalTable({ plan }: { plan: StaffingPlan }) {
  const words = useWords();
  const format = useFormat();
  const level = (share: number | null) => (share === null ? "—" : format.share(share, 1));
  return (
    <details className={styles.details}>
      <summary>{words("staffing.asTable")}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.scroll} aria-label={words("staffing.asTable")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words("staffing.at")}</th>
              <th scope="col">{words("staffing.contacts")}</th>
              <th scope="col">{words("staffing.load")}</th>
              <th scope="col">{words("staffing.required")}</th>
              <th scope="col">{words("staffing.gross")}</th>
              <th scope="col">{words("staffing.levelRequired")}</th>
              <th scope="col">{words("staffing.wait")}</th>
              <th scope="col">{words("staffing.occupancy")}</th>
              <th scope="col">{words("staffing.staffed")}</th>
              <th scope="col">{words("staffing.levelStaffed")}</th>
            </tr>
          </thead>
          <tbody>
            {plan.intervals.map((one) => (
              <tr key={one.at}>
                <th scope="row">{timeText(one.at)}</th>
                <td>{format.number(one.contacts, 1)}</td>
                <td>{format.number(one.load, 2)}</td>
                <td>{one.net}</td>
                <td>{one.gross}</td>
                <td>{level(one.serviceLevel)}</td>
                <td>{words("value.seconds", { value: format.number(one.averageWait, 1) })}</td>
                <td>{level(one.occupancy)}</td>
                <td>{one.staffed === null ? "—" : format.number(one.staffed, 1)}</td>
                <td>{one.unstable ? words("staffing.unstable") : level(one.staffedServiceLevel)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
