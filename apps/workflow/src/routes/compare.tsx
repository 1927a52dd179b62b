import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { Forbidden, NotFound } from "@quintet/ui/states/refusals.tsx";
import { workflowMay } from "@quintet/workflow/contract";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useApi } from "../api.ts";
import { CompareVersions } from "../features/compare/compare-versions.tsx";
import { DefinitionHeader } from "../features/definition/definition-header.tsx";
import type { Deployed } from "../features/definition/definition-row.ts";
import { useDefinitions } from "../features/definition/use-definitions.ts";
import { useMay } from "../features/session/me.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./sheet.module.css";

const route = getRouteApi("/design/$key/compare");

/** Two versions of a definition side by side; which two stands in the address. */
export function ComparePage() {
  const words = useWords();
  const { key } = route.useParams();
  const query = useDefinitions();
  usePageTitle(`${words("compare.title")} ${key}`);
  if (!useMay(workflowMay.readDefinition)) return <Forbidden />;
  return (
    <QueryStates query={query} skeleton={<LoadingSkeleton shape="page" />}>
      {({ pages }) => {
        const definition = pages.flatMap(({ rows }) => rows).find((row) => row.key === key);
        return definition ? <Compare definition={definition} /> : <NotFound home="/workflow/design" />;
      }}
    </QueryStates>
  );
}

function Compare({ definition: { key, name, versions } }: { definition: Deployed }) {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const right = search.right ?? versions[0]?.version ?? 1;
  const left = search.left ?? versions.find(({ version }) => version !== right)?.version ?? right;
  const several = versions.length > 1;
  const query = useQuery({
    ...useApi().workflow.compareDefinitions.queryOptions({ key, left, right }),
    enabled: several,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const pick = (side: "left" | "right") => (version: string) =>
    void navigate({ replace: true, search: { left, right, [side]: Number(version) } });
  return (
    <div className={styles.page}>
      <DefinitionHeader definitionKey={key} name={name} page="compare" deployed />
      {several ? (
        <>
          <div className={styles.bar}>
            <div className={styles.choice}>
              {(["left", "right"] as const).map((side) => (
                <SelectField
                  key={side}
                  label={words(`compare.${side}`)}
                  value={String(side === "left" ? left : right)}
                  onChange={pick(side)}
                >
                  {versions.map(({ version, state, note }) => (
                    <option key={version} value={version}>
                      v{version} {words(`design.state.${state}`)} {note.slice(0, 30)}
                    </option>
                  ))}
                </SelectField>
              ))}
            </div>
          </div>
          <QueryStates query={query} skeleton={<LoadingSkeleton shape="page" />}>
            {(compared) => <CompareVersions key={`${left} ${right}`} compared={compared} />}
          </QueryStates>
        </>
      ) : (
        <EmptyState title={words("compare.one")} sentence={words("compare.oneSentence")} />
      )}
    </div>
  );
}
