import type { CustomerCase } from "@quintet/workflow/contract";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../api.ts";

const soon = 4_000;

export function useMyCases() {
  const api = useApi();
  return useQuery(api.workflow.listMyCases.queryOptions({}));
}

/**
 * Open ratings by case. The invitation is written a moment after the result, in the other house, so it is asked for
 * again while a solved case is still without one.
 */
export function useCaseSurveys(cases: readonly CustomerCase[]): ReadonlyMap<string, string> {
  const api = useApi();
  const fresh = cases.filter((one) => one.status === "solved");
  const { data } = useQuery(
    api.access.readCaseSurveys.queryOptions(
      {},
      {
        enabled: cases.length > 0,
        refetchInterval: ({ state }) => {
          const known = new Set(state.data?.surveys.map(({ caseId }) => caseId));
          return state.dataUpdateCount < 8 && fresh.some((one) => !known.has(one.id)) ? soon : false;
        },
      },
    ),
  );
  const paths = new Map(data?.surveys.map(({ caseId, path }) => [caseId, path]));
  for (const one of cases) if (one.surveyPath) paths.set(one.id, one.surveyPath);
  return paths;
}
