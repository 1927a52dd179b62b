import { type DayEffect, kpiMay } from "@quintet/kpi/contract";
import { failureOf } from "@quintet/ui/client/failure.ts";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { useMay } from "../session/me.tsx";
import styles from "./day-effects.module.css";

/** What is special about the day, and for those who may, how to say so. */
export function DayEffects({ day, effects }: { day: string; effects: readonly DayEffect[] }) {
  const words = useWords();
  const format = useFormat();
  const may = useMay(kpiMay.markDays);
  const api = useApi();
  const queries = useQueryClient();
  const settled = {
    onSuccess: () => void queries.invalidateQueries({ queryKey: api.kpi.planStaffing.queryKey() }),
    onError: (error: unknown) => toast.bad(words("staffing.failed", { reason: failureOf(error).reason ?? "" })),
  };
  const mark = useMutation(api.kpi.markDay.mutationOptions(settled));
  const unmark = useMutation(api.kpi.unmarkDay.mutationOptions(settled));
  return (
    <Panel title={words("staffing.effects")}>
      {effects.length === 0 ? <p className={styles.none}>{words("staffing.effectsNone")}</p> : null}
      <ul className={styles.list}>
        {effects.map(({ date, name, kind, factor }) => (
          <li key={name}>
            <span>
              <b>{name}</b> · {words(kind === "holiday" ? "staffing.effectHoliday" : "staffing.effectCampaign")} ·{" "}
              {factor === null
                ? words("staffing.effectLearned")
                : `${format.number(factor, 2)} ${words("staffing.times")}`}
            </span>
            {may ? (
              <Button
                look="quiet"
                icon="close"
                label={words("staffing.effectRemove", { name })}
                onClick={() => unmark.mutate({ date, name })}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {may ? <MarkForm busy={mark.isPending} onMark={(effect) => mark.mutate({ date: day, ...effect })} /> : null}
    </Panel>
  );
}

function MarkForm({ busy, onMark }: { busy: boolean; onMark: (effect: Omit<DayEffect, "date">) => void }) {
  const words = useWords();
  const [name, setName] = useState("");
  const [kind, setKind] = useState<DayEffect["kind"]>("holiday");
  const [factor, setFactor] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onMark({ name: name.trim(), kind, factor: factor === "" ? null : Number(factor) });
    setName("");
    setFactor("");
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label>
        {words("staffing.effectName")}
        <input required maxLength={60} value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <label>
        {words("staffing.effectKind")}
        <select value={kind} onChange={({ target }) => setKind(target.value === "campaign" ? "campaign" : "holiday")}>
          <option value="holiday">{words("staffing.effectHoliday")}</option>
          <option value="campaign">{words("staffing.effectCampaign")}</option>
        </select>
      </label>
      <label className={styles.wide}>
        {words("staffing.effectFactor")}
        <input
          type="number"
          min={0.05}
          max={10}
          step={0.05}
          value={factor}
          onChange={({ target }) => setFactor(target.value)}
        />
      </label>
      <Button type="submit" disabled={busy || name.trim() === ""}>
        {words("staffing.effectAdd")}
      </Button>
    </form>
  );
}
