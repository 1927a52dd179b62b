import { useWords, type Words } from "../../words/use-words.ts";
import type { Fault } from "./draft-faults.ts";
import styles from "./fault-list.module.css";

/** A fault as a sentence, with the text it stands in where there are several. */
export function faultWords({ place, reason, name }: Fault, words: Words): string {
  const sentence = words(`fault.${reason}`, { name });
  return place === "external" || place === "internal" || place === "partner"
    ? words("fault.inText", { reader: words(`reader.${place}`), sentence })
    : sentence;
}

/** Everything that stands against saving, at once. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  const words = useWords();
  return (
    <div role="alert" className={styles.faults}>
      <p>{words("fault.title", { count: faults.length })}</p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.place} ${fault.reason} ${fault.name}`}>{faultWords(fault, words)}</li>
        ))}
      </ul>
    </div>
  );
}
