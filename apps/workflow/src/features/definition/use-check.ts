import type { FindingView } from "@quintet/workflow/contract";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useClient } from "../../api.ts";
import { useRested } from "../../parts/use-rested.ts";
import type { Draft } from "./draft.ts";

export interface Checked {
  state: "checking" | "checked" | "failed";
  findings: readonly FindingView[];
  deployable: boolean;
  /** Asks at once, without waiting for a rest. */
  checkNow: () => void;
}

const none: readonly FindingView[] = [];

/** What deploying the draft would say, asked whenever its author rests for a moment. */
export function useCheck({ key, xml, forms, decisions, savedAt }: Draft): Checked {
  const client = useClient();
  const rested = useRested(savedAt, 700);
  const query = useQuery({
    queryKey: ["check-definition", key, rested],
    queryFn: ({ signal }) => client.workflow.checkDefinition.query({ xml, forms, decisions }, { signal }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const behind = rested !== savedAt || query.isFetching;
  return {
    state: query.isError ? "failed" : behind || !query.data ? "checking" : "checked",
    findings: query.data?.findings ?? none,
    deployable: query.data?.deployable ?? false,
    checkNow: () => void query.refetch(),
  };
}
