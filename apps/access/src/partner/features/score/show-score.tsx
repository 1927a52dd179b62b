import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Icon } from "@quintet/ui/icons.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../api.ts";
import { partnerLinks } from "../../partner-routes.ts";
import column from "../../routes/column.module.css";
import { usePartnerWords } from "../../words/use-words.ts";
import { monthAfter } from "./month.ts";
import { ScoreCard } from "./score-card.tsx";
import styles from "./show-score.module.css";

/** The company's own indicators of a month, over its own facts. */
export function ShowScore({ month, current }: { month: string; current: string }) {
  const words = usePartnerWords();
  const format = useFormat();
  const api = useApi();
  const score = useQuery(api.kpi.readPartnerScore.queryOptions({ month }));
  return (
    <div className={column.column}>
      <header className={styles.head}>
        <h1>{words("section.score")}</h1>
        <nav className={styles.months} aria-label={words("score.months")}>
          <Link href={partnerLinks.score(monthAfter(month, -1))} aria-label={words("score.before")}>
            <Icon name="back" size={16} />
          </Link>
          <span aria-current="date">{month}</span>
          {month < current ? (
            <Link href={partnerLinks.score(monthAfter(month, 1))} aria-label={words("score.after")}>
              <Icon name="forward" size={16} />
            </Link>
          ) : (
            <span className={styles.end} />
          )}
        </nav>
      </header>
      <QueryStates
        query={score}
        skeleton={<LoadingSkeleton shape="card" />}
        isEmpty={({ values }) => values.length === 0}
        empty={<EmptyState title={words("score.noneTitle")} sentence={words("score.none")} />}
      >
        {({ values, freshAt }) => (
          <>
            <ul className={styles.cards}>
              {values.map(({ indicator, value }) => (
                <li key={indicator.code}>
                  <ScoreCard indicator={indicator} value={value} />
                </li>
              ))}
            </ul>
            <p className={column.hint}>{words("score.fresh", { at: format.instant(freshAt) })}</p>
          </>
        )}
      </QueryStates>
    </div>
  );
}
