import { Icon } from "@quintet/ui/icons.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { useEffect, useRef } from "react";
import { useAnswerWords } from "../../words/use-words.ts";
import styles from "./finished.module.css";

export type FinishedReason = "sent" | "answered" | "expired" | "cancelled" | "over";

const done: readonly FinishedReason[] = ["sent", "answered"];

/** Nothing more to do here: the answer has arrived, was there before, or the link is no longer good. */
export function Finished({ reason }: { reason: FinishedReason }) {
  const words = useAnswerWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (reason === "sent") title.current?.focus();
  }, [reason]);
  return (
    <Panel>
      <div className={styles.finished} data-done={done.includes(reason)} role="status">
        <span className={styles.sign}>
          <Icon name={done.includes(reason) ? "check" : "clock"} size={30} />
        </span>
        <h1 ref={title} tabIndex={-1}>
          {words(`finished.${reason}.title`)}
        </h1>
        <p>{words(`finished.${reason}.sentence`)}</p>
      </div>
    </Panel>
  );
}
