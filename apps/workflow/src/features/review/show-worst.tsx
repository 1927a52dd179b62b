import { Panel } from "@quintet/ui/parts/panel.tsx";
import { Segmented } from "@quintet/ui/parts/segmented.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import type { ReviewView } from "@quintet/workflow/contract";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./review.module.css";
import { useAmount } from "./use-amount.ts";

const kinds = ["mostReturned", "mostBreached", "longest"] as const;

/** The cases to talk about: most returns, most breaches, longest. */
export function ShowWorst({ review, opens }: { review: ReviewView; opens: boolean }) {
  const words = useWords();
  const amount = useAmount();
  const [kind, setKind] = useState<(typeof kinds)[number]>(review.mostReturned.length ? "mostReturned" : "longest");
  const rows = review[kind];
  return (
    <Panel
      title={words("review.worst")}
      aside={
        <Segmented
          label={words("review.worst")}
          value={kind}
          onChange={setKind}
          options={kinds.map((value) => ({ value, label: words(`review.worstBy.${value}`) }))}
        />
      }
      flush
    >
      {rows.length === 0 ? <EmptyState compact title={words("review.noneWorst")} /> : null}
      <table className={styles.table}>
        <tbody>
          {rows.map(({ id, number, title, returns, breaches, lasted }) => (
            <tr key={id}>
              <td>
                {opens ? (
                  <Link to="/cases/$caseId" params={{ caseId: id }}>
                    {number}
                  </Link>
                ) : (
                  number
                )}
                <span className={styles.party}>{title}</span>
              </td>
              <td>{words("review.returnsCount", { count: returns })}</td>
              <td>{words("review.breachesCount", { count: breaches })}</td>
              <td>{amount.time(lasted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
