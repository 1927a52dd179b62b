import { type Alarm, kpiMay } from "@quintet/kpi/contract";
import { failureOf } from "@quintet/ui/client/failure.ts";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { useIndicators } from "../data/use-indicators.ts";
import { useNameOfKey } from "../data/use-name-of-key.ts";
import { useMay } from "../session/me.tsx";
import { AlarmHistory } from "./alarm-history.tsx";
import styles from "./alarms.module.css";

const tones = {
  normal: "ok",
  attention: "attention",
  alarm: "bad",
  acknowledged: "accent",
  stale: "neutral",
} as const;

/** One alarm: where, how bad, since when, who has taken it; its history below when it is wanted. */
export function AlarmRow({ alarm }: { alarm: Alarm }) {
  const words = useWords();
  const format = useFormat();
  const { language } = useLanguage();
  const nameOf = useNameOfKey();
  const may = useMay(kpiMay.acknowledgeAlarms);
  const [open, setOpen] = useState(false);
  const { rule, state, key, label } = alarm;
  const where = key === null ? words("alarms.whole") : nameOf(rule.by, key, label ?? key);
  const write = useWriteValue(alarm);
  const takeable = may && (state === "attention" || state === "alarm");
  return (
    <>
      <tr data-alarm={rule.id} data-state={state}>
        <td>
          <Chip tone={tones[state]}>{words(`alarms.state.${state}`)}</Chip>
        </td>
        <th scope="row">
          <Link to="/indicators/$code" params={{ code: rule.indicator }} className={styles.name}>
            {language === "en" ? rule.nameEn : rule.nameZh}
          </Link>
          <span className={styles.kind}>{words(`alarms.kind.${rule.kind}`)}</span>
        </th>
        <td>{where}</td>
        <td className={styles.figure}>{write(alarm.value)}</td>
        <td className={styles.levels}>
          {words(rule.bad === "below" ? "alarms.below" : "alarms.above", {
            attention: write(rule.attention),
            alarm: write(rule.alarm),
          })}
        </td>
        <td>{format.instant(alarm.since)}</td>
        <td>{alarm.acknowledgedBy ?? "—"}</td>
        <td className={styles.deeds}>
          {takeable ? <TakeIt alarmId={alarm.id} /> : null}
          <Button look="quiet" onClick={() => setOpen(!open)} aria-expanded={open}>
            {words(open ? "alarms.hide" : "alarms.history")}
          </Button>
        </td>
      </tr>
      {open ? (
        <tr>
          <td colSpan={8} className={styles.history}>
            <AlarmHistory alarmId={alarm.id} write={write} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** How a rule's values are written: in its indicator's unit, changes as points, forecasts in per cent. */
function useWriteValue({ rule }: Alarm): (value: number | null) => string {
  const words = useWords();
  const format = useFormat();
  const unit = useIndicators().data?.indicators.find(({ code }) => code === rule.indicator)?.unit;
  return (value) => {
    if (value === null) return words("value.noData");
    const text = format.number(value, Number.isInteger(value) ? 0 : 1);
    if (rule.kind === "forecast") return `${text}%`;
    if (unit === "percent") return rule.kind === "trend" ? words("value.points", { value: text }) : `${text}%`;
    return unit === "seconds" || unit === "hours" ? words(`value.${unit}`, { value: text }) : text;
  };
}

function TakeIt({ alarmId }: { alarmId: string }) {
  const words = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const take = useMutation(
    api.kpi.acknowledgeAlarm.mutationOptions({
      onSuccess: () => {
        toast.ok(words("alarms.done"));
        void queries.invalidateQueries({ queryKey: api.kpi.listAlarms.queryKey() });
        void queries.invalidateQueries({ queryKey: api.kpi.readAlarmHistory.queryKey() });
      },
      onError: (error: unknown) => toast.bad(words("alarms.failed", { reason: failureOf(error).reason ?? "" })),
    }),
  );
  return (
    <Button disabled={take.isPending} onClick={() => take.mutate({ alarmId })}>
      {words("alarms.acknowledge")}
    </Button>
  );
}
