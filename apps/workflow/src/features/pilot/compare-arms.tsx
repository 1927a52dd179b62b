import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import type { PilotView } from "@quintet/workflow/contract";
import { useWords } from "../../words/use-words.ts";
import styles from "./compare-arms.module.css";
import { enoughCases, isEnough, type PilotRow, pilotRows } from "./pilot-rows.ts";

const tones = { better: "ok", worse: "bad", even: "neutral" } as const;

/** The indicators of the version on trial beside those of the one in force, and whether there is enough to judge by. */
export function CompareArms({ view }: { view: PilotView }) {
  const words = useWords();
  const format = useFormat();
  const said = (value: number | null, form: PilotRow["form"]) => {
    if (value === null) return "—";
    if (form === "seconds") return format.duration(value * 1000);
    if (form === "share") return format.share(value, 1);
    if (form === "per-hundred") return words("pilot.perCase", { value: format.number(value, 1) });
    return format.number(value);
  };
  return (
    <>
      {isEnough(view) ? null : <p className={styles.few}>{words("pilot.tooFew", { count: enoughCases })}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words("pilot.indicator")}</th>
            <th scope="col">
              {words("pilot.armPilot")} v{view.pilot.version}
            </th>
            <th scope="col">
              {words("pilot.armInForce")} v{view.inForce.version}
            </th>
            <th scope="col">{words("pilot.difference")}</th>
          </tr>
        </thead>
        <tbody>
          {pilotRows(view).map(({ key, form, pilot, inForce, verdict }) => (
            <tr key={key}>
              <th scope="row">{words(`pilot.row.${key}`)}</th>
              <td>{said(pilot, form)}</td>
              <td>{said(inForce, form)}</td>
              <td>{verdict ? <Chip tone={tones[verdict]}>{words(`pilot.${verdict}`)}</Chip> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
