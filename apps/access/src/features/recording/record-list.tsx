import type { FilingChoice } from "@quintet/access/contract";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { useWords } from "../../words/use-words.ts";
import type { Holder } from "./holder.ts";
import { chosen, type QueuedRecord } from "./queue-order.ts";
import { keepRecord } from "./record-box.ts";
import styles from "./recording.module.css";

/** One record: what was written, where it stands, and what its person has to decide. */
function RecordRow({ row, holder }: { row: QueuedRecord; holder: Holder }) {
  const words = useWords();
  const format = useFormat();
  const { record, state } = row;
  const who = [record.name, record.phone].filter(Boolean).join(" · ") || words("recording.nobody");
  const told = [record.text, record.promise && words("recording.promised", { promise: record.promise })];
  return (
    <li className={styles.row} data-state={state}>
      <div className={styles.head}>
        <span className={styles.number}>{record.sequence}</span>
        <strong>{record.topic}</strong>
        <span className={styles.state}>{words(`recordingState.${state}`)}</span>
      </div>
      <p className={styles.quiet}>
        {words(`channel.${record.channel}`)} · {who} · {format.instant(record.at)}
      </p>
      {told.filter(Boolean).map((one) => (
        <p key={one} className={styles.told}>
          {one}
        </p>
      ))}
      {record.case ? (
        <p className={styles.told}>
          {words("recording.case", { kind: words(`recordingKind.${record.case.kind}`), title: record.case.title })}
        </p>
      ) : null}
      <Result row={row} onChoose={(choice) => void keepRecord(holder, chosen(row, choice))} />
    </li>
  );
}

/** What came of it, or what is asked. */
function Result({ row, onChoose }: { row: QueuedRecord; onChoose: (choice: Partial<FilingChoice>) => void }) {
  const words = useWords();
  const { answer, state, record, reason } = row;
  if (state === "queued") {
    if (!reason) return null;
    const locked = reason === "permit-refused";
    return <p className={styles.ask}>{words(locked ? "recording.locked" : "recording.again", { tries: row.tries })}</p>;
  }
  if (state === "refused")
    return (
      <fieldset className={styles.ask} aria-label={words("recording.decide")}>
        <p>{words("recording.refused", { reason: reason ?? "" })}</p>
        <Button onClick={() => onChoose({})}>{words("recording.tryAgain")}</Button>
        {record.case ? <Button onClick={() => onChoose({ case: "none" })}>{words("recording.noCase")}</Button> : null}
      </fieldset>
    );
  if (answer?.outcome === "customer-unknown")
    return (
      <fieldset className={styles.ask} aria-label={words("recording.decide")}>
        <p>{words(record.case ? "recording.unknownWithCase" : "recording.unknown")}</p>
        {answer.candidates.map((one) => (
          <Button key={one.id} onClick={() => onChoose({ customerId: one.id })}>
            {words("recording.pick", { name: [one.name, one.phoneMasked].filter(Boolean).join(" ") })}
          </Button>
        ))}
        <Button onClick={() => onChoose({ withoutCustomer: true })}>{words("recording.without")}</Button>
      </fieldset>
    );
  if (answer?.outcome === "case-exists")
    return (
      <fieldset className={styles.ask} aria-label={words("recording.decide")}>
        <p>{words("recording.exists", { number: answer.existing.number, title: answer.existing.title })}</p>
        <Button onClick={() => onChoose({ case: "join" })}>{words("recording.join")}</Button>
        <Button onClick={() => onChoose({ case: "open" })}>{words("recording.open")}</Button>
        <Button onClick={() => onChoose({ case: "none" })}>{words("recording.noCase")}</Button>
      </fieldset>
    );
  if (!answer) return null;
  const number = answer.caseNumber;
  return (
    <p className={styles.quiet}>
      {words(state === "review" ? "recording.inReview" : "recording.done")}
      {number ? ` ${words("recording.withNumber", { number })}` : ""}
    </p>
  );
}

/** All records on this device, oldest first. */
export function RecordList({ rows, holder }: { rows: readonly QueuedRecord[]; holder: Holder }) {
  const words = useWords();
  if (rows.length === 0) return <p className={styles.empty}>{words("recording.none")}</p>;
  return (
    <ol className={styles.list}>
      {rows.map((row) => (
        <RecordRow key={row.record.id} row={row} holder={holder} />
      ))}
    </ol>
  );
}
