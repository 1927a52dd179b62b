import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { Forbidden, NotFound } from "@quintet/ui/states/refusals.tsx";
import { workflowMay } from "@quintet/workflow/contract";
import { getRouteApi } from "@tanstack/react-router";
import { DefinitionHeader } from "../features/definition/definition-header.tsx";
import type { Deployed } from "../features/definition/definition-row.ts";
import { useDefinitions } from "../features/definition/use-definitions.ts";
import { ListMigrations } from "../features/migration/list-migrations.tsx";
import { PlanMigration } from "../features/migration/plan-migration.tsx";
import { ShowMigration } from "../features/migration/show-migration.tsx";
import { useMay } from "../features/session/me.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./sheet.module.css";

const route = getRouteApi("/design/$key/migrate");

/** Moves running cases from one version to another, after a rehearsal. */
export function MigratePage() {
  const words = useWords();
  const { key } = route.useParams();
  const query = useDefinitions();
  usePageTitle(`${words("migrate.title")} ${key}`);
  if (!useMay(workflowMay.design)) return <Forbidden />;
  return (
    <QueryStates query={query} skeleton={<LoadingSkeleton shape="page" />}>
      {({ pages }) => {
        const definition = pages.flatMap(({ rows }) => rows).find((row) => row.key === key);
        return definition ? <Migrate definition={definition} /> : <NotFound home="/workflow/design" />;
      }}
    </QueryStates>
  );
}

function Migrate({ definition: { key, name, versions } }: { definition: Deployed }) {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const to = search.to ?? versions.find(({ state }) => state === "in-force")?.version ?? versions[0]?.version;
  const from = search.from ?? versions.find(({ version, running }) => version !== to && running > 0)?.version;
  const pick = (side: "from" | "to") => (version: string) =>
    void navigate({
      replace: true,
      search: { ...(from ? { from } : {}), ...(to ? { to } : {}), [side]: Number(version) },
    });
  return (
    <div className={styles.page}>
      <DefinitionHeader definitionKey={key} name={name} page="migrate" deployed />
      <div className={styles.bar}>
        <div className={styles.choice}>
          {(["from", "to"] as const).map((side) => (
            <SelectField
              key={side}
              label={words(`migrate.${side}`)}
              value={String((side === "from" ? from : to) ?? "")}
              onChange={pick(side)}
            >
              {side === "from" && from === undefined ? <option value="">—</option> : null}
              {versions.map(({ version, running }) => (
                <option key={version} value={version}>
                  {words("migrate.running", { version, count: running })}
                </option>
              ))}
            </SelectField>
          ))}
        </div>
      </div>
      <div className={styles.body}>
        {search.run ? (
          <ShowMigration
            definitionKey={key}
            migrationId={search.run}
            onBack={() => void navigate({ search: ({ run: _, ...rest }) => rest })}
          />
        ) : from === undefined || to === undefined || from === to ? (
          <EmptyState title={words("migrate.choose")} sentence={words("migrate.chooseSentence")} />
        ) : (
          <PlanMigration
            key={`${from} ${to}`}
            definitionKey={key}
            from={from}
            to={to}
            onStarted={(run) => void navigate({ search: { from, to, run } })}
          />
        )}
        <ListMigrations definitionKey={key} onOpen={(run) => void navigate({ search: (now) => ({ ...now, run }) })} />
      </div>
    </div>
  );
}
