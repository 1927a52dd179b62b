import type { Indicator } from "@quintet/kpi/contract";
import { kpiMay } from "@quintet/kpi/contract";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { useTranslation } from "react-i18next";
import { useWords } from "../../words/use-words.ts";
import { useNow } from "../period/use-now.ts";
import { useMay } from "../session/me.tsx";
import { type GroupBy, groupIndicators } from "./group-indicators.ts";
import { IndicatorRow } from "./indicator-row.tsx";
import styles from "./list-indicators.module.css";

interface ListIndicatorsProps {
  indicators: readonly Indicator[];
  group: GroupBy;
  query: string;
  onClear: () => void;
}

/** The definitions in groups, each with its value of today for those who may read values. */
export function ListIndicators({ indicators, group, query, onClear }: ListIndicatorsProps) {
  const words = useWords();
  const { t } = useTranslation();
  const reads = useMay(kpiMay.readValues);
  const now = useNow();
  const groups = groupIndicators(indicators, group, query);
  if (groups.length === 0)
    return (
      <EmptyState
        title={words("library.nothing", { query })}
        sentence={words("library.nothingSentence")}
        action={<Button onClick={onClear}>{words("library.clear")}</Button>}
      />
    );
  return (
    <div className={styles.groups}>
      {reads ? null : <p className={styles.notice}>{words("library.forbidden")}</p>}
      {groups.map(({ name, indicators: own }) => (
        <Panel key={name} title={t(`${group}.${name}`)} aside={words("library.count", { count: own.length })} flush>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words("library.name")}</th>
                {reads ? (
                  <>
                    <th scope="col" className={styles.value}>
                      {words("library.today")}
                    </th>
                    <th scope="col" className={styles.state}>
                      {words("library.state")}
                    </th>
                  </>
                ) : null}
                <th scope="col" className={styles.target}>
                  {words("library.target")}
                </th>
                <th scope="col" className={styles.formula}>
                  {words("library.formula")}
                </th>
              </tr>
            </thead>
            <tbody>
              {own.map((indicator) => (
                <IndicatorRow key={indicator.code} indicator={indicator} now={now} reads={reads} />
              ))}
            </tbody>
          </table>
        </Panel>
      ))}
    </div>
  );
}
