import type { Dimension } from "@quintet/cockpit/contract";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { useNameOfKey } from "../data/use-name-of-key.ts";
import type { Question } from "./use-question.ts";

/** The name of a key that only the address knows: the breakdown by its dimension tells it. */
export function useKeyName({ asked }: Question, dimension: Dimension, key: string): string {
  const nameOf = useNameOfKey();
  const asWords = dimension === "channel" || dimension === "variant";
  const named = useQuery({
    ...useApi().kpi.readIndicator.queryOptions({ ...asked, filters: { [dimension]: key }, by: dimension }),
    enabled: !asWords,
    staleTime: 600_000,
  });
  const label = named.data?.values.find((value) => value.key === key)?.label;
  return nameOf(dimension, key, label ?? key);
}
