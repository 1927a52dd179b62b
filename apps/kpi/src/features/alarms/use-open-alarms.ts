import { kpiMay } from "@quintet/kpi/contract";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { useMay } from "../session/me.tsx";

/** How many alarms nobody has taken yet; 0 for those who may not see them. */
export function useOpenAlarms(): number {
  const may = useMay(kpiMay.readAlarms);
  const alarms = useQuery({ ...useApi().kpi.listAlarms.queryOptions({ all: false }), enabled: may, staleTime: 10_000 });
  return (alarms.data?.alarms ?? []).filter(({ state }) => state === "attention" || state === "alarm").length;
}
