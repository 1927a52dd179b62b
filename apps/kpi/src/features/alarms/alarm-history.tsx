import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./alarms.module.css";

/** What happened to an alarm, the newest first. */
export function AlarmHistory({ alarmId, write }: { alarmId: string; write: (value: number | null) => string }) {
  const words = useWords();
  const format = useFormat();
  const history = useQuery(useApi().kpi.readAlarmHistory.queryOptions({ alarmId }));
  return (
    <QueryStates query={history} skeleton={<LoadingSkeleton rows={2} />} compact>
      {({ changes }) => (
        <ol className={styles.changes}>
          {changes.map(({ at, from, to, value, by, note }) => (
            <li key={`${at}${to}`}>
              <time dateTime={at}>{format.instant(at)}</time>
              <span>
                {words(`alarms.state.${from}`)} → <b>{words(`alarms.state.${to}`)}</b>
              </span>
              <span>{write(value)}</span>
              <span>{by ?? words("alarms.system")}</span>
              <span>{note}</span>
            </li>
          ))}
        </ol>
      )}
    </QueryStates>
  );
}
