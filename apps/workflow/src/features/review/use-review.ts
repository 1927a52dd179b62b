import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { instantsOf, type Period, type ReviewSearch, type Subject, subjectId, usualPeriod } from "./review-address.ts";

export interface Asked {
  key: string;
  log?: string;
  version?: number;
  from: string;
  to: string;
}

/** What can be reviewed, which of it is chosen, and the review of it. */
export function useReview(search: ReviewSearch) {
  const api = useApi();
  const subjects = useQuery(api.workflow.listReviewable.queryOptions({}, { staleTime: 60_000 }));
  const known = subjects.data?.subjects ?? [];
  const chosen: Subject | undefined = search.key
    ? known.find((one) => subjectId(one) === subjectId({ key: search.key ?? "", log: search.log }))
    : known[0];
  const usual = chosen ? usualPeriod(chosen, new Date()) : undefined;
  const period: Period | undefined = usual && { from: search.from ?? usual.from, to: search.to ?? usual.to };
  const backwards = period !== undefined && period.from > period.to;
  const asked: Asked | undefined =
    chosen && period && !backwards
      ? {
          key: chosen.key,
          ...(chosen.log === null ? {} : { log: chosen.log }),
          ...(search.version === undefined ? {} : { version: search.version }),
          ...instantsOf(period),
        }
      : undefined;
  const against = search.against ? { against: { key: search.against } } : {};
  const review = useQuery({
    ...api.workflow.reviewProcess.queryOptions({ ...(asked ?? { key: "-", from: "", to: "" }), ...against }),
    enabled: asked !== undefined,
    placeholderData: (old) => old,
    staleTime: 30_000,
  });
  return { subjects, known, chosen, period, backwards, asked, review };
}
