import type { Conversation } from "@quintet/access/contract";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { type Key, useWords } from "../../words/use-words.ts";
import styles from "./message-list.module.css";

const outcomes: Partial<Record<string, Key>> = {
  offered: "routing.offered",
  accepted: "routing.accepted",
  declined: "routing.declined",
  timeout: "routing.timeout",
  "timed-out": "routing.timeout",
  abandoned: "routing.abandoned",
};

/** Why this contact is here: the last decision at once, the earlier ones on demand. */
export function RoutingLine({ conversation }: { conversation: Conversation }) {
  const words = useWords();
  const format = useFormat();
  const { decisions, arrivedAt, channel, acceptedAt } = conversation;
  const last = decisions.at(-1);
  const sentence = (outcome: string) => {
    const [name = "", ...rest] = outcome.split(": ");
    const known = outcomes[name];
    return [known ? words(known) : name, ...rest].filter(Boolean).join("：");
  };
  return (
    <div className={styles.routing}>
      <p className={styles.system}>
        {words("routing.arrived", {
          at: format.instant(acceptedAt ?? arrivedAt),
          channel: words(`channel.${channel}`),
        })}
        {last ? ` · ${words("routing.because", { because: last.because, name: last.agentName })}` : null}
      </p>
      {decisions.length > 1 ? (
        <details className={styles.decisions}>
          <summary>{words("routing.all", { count: decisions.length })}</summary>
          <ol>
            {decisions.map((decision) => (
              <li key={`${decision.at} ${decision.agentName}`}>
                <time dateTime={decision.at}>{format.instant(decision.at)}</time> {decision.agentName} ·{" "}
                {sentence(decision.outcome)} · {decision.because}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </div>
  );
}
