import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import { useApi } from "../api.ts";
import { ShowCase } from "../features/case/show-case.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { useSpokenCase } from "../words/use-spoken-case.ts";
import { useWords } from "../words/use-words.ts";

const route = getRouteApi("/cases/$caseId");

/** A case. The step of the diagram that is explained stands in the address. */
export function CasePage() {
  const words = useWords();
  const { caseId } = route.useParams();
  const { node } = route.useSearch();
  const navigate = route.useNavigate();
  const select = useSpokenCase();
  const query = useQuery({ ...useApi().workflow.readCase.queryOptions({ caseId }), select });
  usePageTitle(query.data ? `${query.data.number} ${query.data.title}` : words("case.missing"));
  const pick = useCallback(
    (next: string | undefined) => void navigate({ search: next ? { node: next } : {}, replace: true }),
    [navigate],
  );
  return (
    <QueryStates query={query} skeleton={<LoadingSkeleton shape="page" />}>
      {(view) => <ShowCase key={view.id} view={view} node={node} onPick={pick} />}
    </QueryStates>
  );
}
