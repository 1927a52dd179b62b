import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import type { ClockExplanation } from "@quintet/workflow/contract";
import { useState } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./explain-clock.module.css";

export type Explained = ReturnType<typeof ClockExplanation.parse>;
const few = 7;

/** The days from start to due: what of each was counted, or why nothing was. */
export function ClockDays({ segments }: { segments: Explained["segments"] }) {
  const words = useWords();
  const format = useFormat();
  const { language } = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? segments : segments.slice(0, few);
  return (
    <>
      <table className={styles.days}>
        <caption>{words("steer.segments")}</caption>
        <tbody>
          {shown.map(({ date, kind, name, countedMs }) => (
            <tr key={`${date} ${kind}`} data-kind={kind}>
              <th scope="row">{date}</th>
              <td>{language === "en" ? name.en : name.zh}</td>
              <td>{countedMs > 0 ? format.duration(countedMs) : "—"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {segments.length > shown.length ? (
        <Button look="quiet" onClick={() => setAll(true)}>
          {words("steer.moreDays", { count: segments.length })}
        </Button>
      ) : null}
    </>
  );
}
