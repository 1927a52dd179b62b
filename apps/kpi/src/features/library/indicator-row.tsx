import type { Indicator } from "@quintet/kpi/contract";
import { dayOf } from "@quintet/kpi/core";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { StateChip } from "../data/state-chip.tsx";
import { useNameOf } from "../data/use-indicators.ts";
import { useNumbers } from "../data/use-numbers.ts";
import { usePlainly } from "../data/use-plainly.ts";
import styles from "./list-indicators.module.css";

/** An indicator with its value of today. `now` decides which day that is. */
export function IndicatorRow({ indicator, now, reads }: { indicator: Indicator; now: number; reads: boolean }) {
  const nameOf = useNameOf();
  const { language } = useLanguage();
  const numbers = useNumbers(indicator);
  const words = useWords();
  const plainly = usePlainly();
  const { code } = indicator;
  return (
    <tr className={styles.row} data-indicator={code}>
      <th scope="row">
        <Link to="/indicators/$code" params={{ code }} className={styles.name}>
          {nameOf(indicator)}
        </Link>
        <span className={styles.code}>{code}</span>
      </th>
      {reads ? <TodayCells indicator={indicator} now={now} /> : null}
      <td className={styles.target}>{numbers.target ?? words("value.noTarget")}</td>
      <td className={styles.formula}>{plainly(language === "en" ? indicator.wordsEn : indicator.wordsZh)}</td>
    </tr>
  );
}

function TodayCells({ indicator, now }: { indicator: Indicator; now: number }) {
  const words = useWords();
  const numbers = useNumbers(indicator);
  const question = { code: indicator.code, ...dayOf(new Date(now)) };
  const today = useQuery({ ...useApi().kpi.readIndicator.queryOptions(question), refetchInterval: 60_000 });
  const value = today.data?.values[0]?.value ?? null;
  if (today.data === undefined)
    return (
      <>
        <td className={styles.value}>{today.isError ? words("value.unread") : <i className={styles.coming} />}</td>
        <td />
      </>
    );
  return (
    <>
      <td className={styles.value} data-value={value ?? ""}>
        {numbers.full(value)}
      </td>
      <td>
        <StateChip indicator={indicator} value={value} />
      </td>
    </>
  );
}
