import { Icon } from "@quintet/ui/icons.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { useEffect, useRef } from "react";
import { useSurveyWords } from "../../words/use-words.ts";
import styles from "./finished.module.css";

export type FinishedReason = "thanks" | "answered" | "expired";

/** Nothing more to do here: thanks, already rated, or too late. */
export function Finished({ reason }: { reason: FinishedReason }) {
  const words = useSurveyWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (reason === "thanks") title.current?.focus();
  }, [reason]);
  return (
    <Panel>
      <div className={styles.finished} data-reason={reason} role="status">
        <span className={styles.sign}>
          <Icon name={reason === "expired" ? "clock" : "check"} size={30} />
        </span>
        <h1 ref={title} tabIndex={-1}>
          {words(`finished.${reason}.title`)}
        </h1>
        <p>{words(`finished.${reason}.sentence`)}</p>
        <a href="/access/portal">{words("finished.portal")}</a>
      </div>
    </Panel>
  );
}
