import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { Forbidden, NotFound } from "@quintet/ui/states/refusals.tsx";
import { type DefinitionView, workflowMay } from "@quintet/workflow/contract";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import type { DesignTab } from "../features/definition/definition-address.ts";
import { EditDefinition } from "../features/definition/edit-definition.tsx";
import { useDraft } from "../features/definition/use-draft.ts";
import { useOpenDefinition } from "../features/definition/use-open-definition.ts";
import { ViewDefinition } from "../features/definition/view-definition.tsx";
import { useMay } from "../features/session/me.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";

const route = getRouteApi("/design/$key");

/** One definition: worked on by who designs, looked at by the others. An older version is looked at by everybody. */
export function DefinitionPage() {
  const { key } = route.useParams();
  const { version } = route.useSearch();
  const reads = useMay(workflowMay.readDefinition);
  const designs = useMay(workflowMay.design);
  const { query, missing } = useOpenDefinition(key, version);
  usePageTitle(query.data?.name ?? key);
  if (!reads) return <Forbidden />;
  if (missing && designs) return <Workshop key={key} definitionKey={key} deployed={undefined} />;
  return (
    <QueryStates query={query} skeleton={<LoadingSkeleton shape="page" />}>
      {(deployed) =>
        designs && version === undefined ? (
          <Workshop key={key} definitionKey={key} deployed={deployed} />
        ) : (
          <ViewDefinition deployed={deployed} mayEdit={designs} />
        )
      }
    </QueryStates>
  );
}

function Workshop({ definitionKey, deployed }: { definitionKey: string; deployed: DefinitionView | undefined }) {
  const { tab = "diagram", part } = route.useSearch();
  const navigate = route.useNavigate();
  const kept = useDraft(definitionKey, deployed);
  const show = useCallback(
    (next: DesignTab, piece?: string) =>
      void navigate({
        replace: true,
        search: { ...(next === "diagram" ? {} : { tab: next }), ...(piece ? { part: piece } : {}) },
      }),
    [navigate],
  );
  if (!kept) return <NotFound home="/workflow/design" />;
  return <EditDefinition kept={kept} deployed={deployed} tab={tab} part={part} onTab={show} />;
}
