import type { StaffingBase, StaffingPlan, WhatIf } from "@quintet/kpi/contract";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./staffing.module.css";

/** The day in five figures. */
export function ShowTotals({ base, plan, whatIf }: { base: StaffingBase; plan: StaffingPlan; whatIf: WhatIf }) {
  const words = useWords();
  const format = useFormat();
  const figures = [
    {
      name: words("staffing.contacts"),
      value: format.number(plan.contacts, 0),
      hint: words("staffing.contactsHint", { level: format.number(base.forecast.level, 0) }),
    },
    { name: words("staffing.peak"), value: words("staffing.persons", { value: plan.peak }), hint: "" },
    {
      name: words("staffing.netHours"),
      value: words("staffing.hoursOf", { value: format.number(plan.netHours, 0) }),
      hint: "",
    },
    {
      name: words("staffing.grossHours"),
      value: words("staffing.hoursOf", { value: format.number(plan.grossHours, 0) }),
      hint: words("staffing.grossHint", { share: format.share(whatIf.shrinkage, 0) }),
    },
    {
      name: words("staffing.level"),
      value: plan.serviceLevel === null ? words("value.noData") : format.share(plan.serviceLevel, 1),
      hint: words("staffing.levelHint"),
    },
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value, hint }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          {hint ? <dd className={styles.hint}>{hint}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
