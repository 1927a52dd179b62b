import { ALARM_CHANGED } from "@quintet/kpi/contract";
import { useLive } from "@quintet/ui/client/use-live.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useApi } from "../../api.ts";

/** Numbers on a desk are read in peace: whatever happens, they are asked for anew once in so many ms. */
const CALM = 8_000;

/** Follows what happens while the app is open; every event may have changed any number. */
export function useFollowEvents(): void {
  const api = useApi();
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLive(
    api.events.subscriptionOptions({}),
    ({ data }) => (data.type === ALARM_CHANGED ? [api.kpi.listAlarms.queryKey()] : []),
    () => {
      timer.current ??= setTimeout(() => {
        timer.current = undefined;
        void queries.invalidateQueries({ queryKey: api.kpi.readIndicator.queryKey() });
        void queries.invalidateQueries({ queryKey: api.kpi.explainIndicator.queryKey() });
      }, CALM);
    },
  );
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
}
