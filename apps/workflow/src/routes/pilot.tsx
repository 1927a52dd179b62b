import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { Forbidden, NotFound } from "@quintet/ui/states/refusals.tsx";
import { workflowMay } from "@quintet/workflow/contract";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useApi } from "../api.ts";
import { DefinitionHeader } from "../features/definition/definition-header.tsx";
import type { Deployed } from "../features/definition/definition-row.ts";
import { useDefinitions } from "../features/definition/use-definitions.ts";
import { ShowPilot } from "../features/pilot/show-pilot.tsx";
import { StartPilot } from "../features/pilot/start-pilot.tsx";
import { useMay } from "../features/session/me.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./sheet.module.css";

const route = getRouteApi("/design/$key/pilot");

/** The pilot of a definition: the one that runs, or starting one; the latest that ended below. */
export function PilotPage() {
  const words = useWords();
  const { key } = route.useParams();
  const query = useDefinitions();
  usePageTitle(`${words("pilot.title")} ${key}`);
  if (!useMay(workflowMay.readDefinition)) return <Forbidden />;
  return (
    <QueryStates query={query} skeleton={<LoadingSkeleton shape="page" />}>
      {({ pages }) => {
        const definition = pages.flatMap(({ rows }) => rows).find((row) => row.key === key);
        return definition ? <Pilot definition={definition} /> : <NotFound home="/workflow/design" />;
      }}
    </QueryStates>
  );
}

function Pilot({ definition: { key, name, versions } }: { definition: Deployed }) {
  const words = useWords();
  const { version } = route.useSearch();
  const designs = useMay(workflowMay.design);
  const query = useQuery({ ...useApi().workflow.readPilot.queryOptions({ key }), refetchInterval: 30_000 });
  const fit = versions.filter(({ state }) => state === "draft" || state === "retired");
  return (
    <div className={styles.page}>
      <DefinitionHeader definitionKey={key} name={name} page="pilot" deployed />
      <div className={styles.body}>
        <QueryStates query={query}>
          {({ pilot }) => {
            const runs = pilot?.state === "running";
            return (
              <>
                {runs ? <ShowPilot view={pilot} /> : null}
                {!runs && designs && fit.length > 0 ? (
                  <StartPilot definitionKey={key} versions={fit} version={version} />
                ) : null}
                {!runs && (!designs || fit.length === 0) ? (
                  <EmptyState
                    title={words(designs ? "pilot.noDraft" : "pilot.none")}
                    sentence={words(designs ? "pilot.noDraftSentence" : "pilot.noneSentence")}
                  />
                ) : null}
                {pilot && !runs ? (
                  <section>
                    <h2 className={styles.title}>{words("pilot.earlier")}</h2>
                    <ShowPilot view={pilot} />
                  </section>
                ) : null}
              </>
            );
          }}
        </QueryStates>
      </div>
    </div>
  );
}
