import { type AlarmRule, kpiMay } from "@quintet/kpi/contract";
import { failureOf } from "@quintet/ui/client/failure.ts";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { useMay } from "../session/me.tsx";
import styles from "./alarms.module.css";

/** What is watched, with its levels; who may changes them here. */
export function ListRules() {
  const words = useWords();
  const rules = useQuery(useApi().kpi.listAlarmRules.queryOptions({}));
  return (
    <Panel title={words("alarms.rules")} aside={words("alarms.rulesSentence")} flush>
      <QueryStates query={rules} skeleton={<LoadingSkeleton rows={6} />} compact>
        {({ rules: list }) => (
          <ul className={styles.rules}>
            {list.map((rule) => (
              <RuleRow key={JSON.stringify(rule)} rule={rule} />
            ))}
          </ul>
        )}
      </QueryStates>
    </Panel>
  );
}

function RuleRow({ rule }: { rule: AlarmRule }) {
  const words = useWords();
  const { language } = useLanguage();
  const may = useMay(kpiMay.setAlarms);
  const api = useApi();
  const queries = useQueryClient();
  const [attention, setAttention] = useState(String(rule.attention));
  const [alarm, setAlarm] = useState(String(rule.alarm));
  const set = useMutation(
    api.kpi.setAlarmRule.mutationOptions({
      onSuccess: () => void queries.invalidateQueries({ queryKey: api.kpi.listAlarmRules.queryKey() }),
      onError: (error: unknown) => toast.bad(words("staffing.failed", { reason: failureOf(error).reason ?? "" })),
    }),
  );
  const name = language === "en" ? rule.nameEn : rule.nameZh;
  const changed = Number(attention) !== rule.attention || Number(alarm) !== rule.alarm;
  const roles = rule.tell.map((role) => words(`role.${role}`)).join(language === "en" ? ", " : "、");
  return (
    <li>
      <div>
        <b>{name}</b>
        <p>
          {words(`alarms.kind.${rule.kind}`)} ·{" "}
          {rule.windowMinutes === 0 ? words("alarms.windowDay") : words("alarms.window", { count: rule.windowMinutes })}{" "}
          · {words("alarms.hold", { count: rule.holdSeconds })} · {words("alarms.told", { roles })}
        </p>
      </div>
      <label>
        {words("alarms.attentionLevel")}
        <input
          type="number"
          step="any"
          disabled={!may}
          value={attention}
          onChange={({ target }) => setAttention(target.value)}
        />
      </label>
      <label>
        {words("alarms.alarmLevel")}
        <input
          type="number"
          step="any"
          disabled={!may}
          value={alarm}
          onChange={({ target }) => setAlarm(target.value)}
        />
      </label>
      <label className={styles.enable}>
        <input
          type="checkbox"
          aria-label={words("alarms.enable", { name })}
          disabled={!may || set.isPending}
          checked={rule.enabled}
          onChange={({ target }) => set.mutate({ ...rule, enabled: target.checked })}
        />
        {words(rule.enabled ? "alarms.enabled" : "alarms.disabled")}
      </label>
      {may ? (
        <Button
          disabled={!changed || attention === "" || alarm === "" || set.isPending}
          onClick={() => set.mutate({ ...rule, attention: Number(attention), alarm: Number(alarm) })}
        >
          {words("alarms.save")}
        </Button>
      ) : null}
    </li>
  );
}
