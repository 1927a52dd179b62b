import type { Indicator } from "@quintet/kpi/contract";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useApi } from "../../api.ts";

/** The library by code, for names, directions and signs of targets. A wall is shown before it is known. */
export function useIndicators(): ReadonlyMap<string, Indicator> {
  const { data } = useQuery({ ...useApi().kpi.listIndicators.queryOptions({}), staleTime: 3_600_000 });
  return useMemo(() => new Map(data?.indicators.map((one) => [one.code, one])), [data]);
}
