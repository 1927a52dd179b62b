import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import type { CustomerCase } from "@quintet/workflow/contract";
import { portalLinks } from "../../portal-routes.ts";
import { usePortalWords } from "../../words/use-words.ts";
import { CaseCard } from "./case-card.tsx";
import { splitCases, statusTone } from "./case-state.ts";
import styles from "./list-cases.module.css";
import { useCaseSurveys, useMyCases } from "./use-my-cases.ts";

/** The customer's own cases: the running ones whole, the finished ones in a line each. */
export function ListCases() {
  const words = usePortalWords();
  const mine = useMyCases();
  const surveys = useCaseSurveys(mine.data?.cases ?? []);
  const outline = (
    <Panel>
      <LoadingSkeleton shape="card" />
    </Panel>
  );
  return (
    <section className={styles.cases} aria-label={words("case.mine")}>
      <QueryStates
        query={mine}
        skeleton={outline}
        compact
        isEmpty={({ cases }) => cases.length === 0}
        empty={
          <Panel flush>
            <EmptyState compact title={words("case.noneTitle")} sentence={words("case.none")} />
          </Panel>
        }
      >
        {({ cases }) => {
          const { whole, past } = splitCases(cases, surveys);
          return (
            <>
              {whole.map((one) => (
                <CaseCard key={one.id} of={one} surveyPath={surveys.get(one.id)} />
              ))}
              {past.length > 0 ? <Past cases={past} /> : null}
            </>
          );
        }}
      </QueryStates>
    </section>
  );
}

function Past({ cases }: { cases: readonly CustomerCase[] }) {
  const words = usePortalWords();
  const format = useFormat();
  return (
    <Panel title={words("case.past")}>
      <ul className={styles.past}>
        {cases.map((one) => (
          <li key={one.id}>
            <Link href={portalLinks.case(one.id)}>
              <span className={styles.title}>{one.title}</span>
              <Chip tone={statusTone[one.status]}>{words(`case.status.${one.status}`)}</Chip>
              <time dateTime={one.openedAt}>{format.instant(one.openedAt)}</time>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
