import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import type { IncidentView } from "@quintet/workflow/contract";
import { useWords } from "../../words/use-words.ts";
import { casePath } from "../case/case-address.ts";
import styles from "./list-incidents.module.css";

const tones = { open: "bad", retried: "ok", skipped: "attention", cancelled: "neutral" } as const;

export type IncidentRowProps = {
  incident: IncidentView;
  picked: boolean;
  onPick: (picked: boolean) => void;
  busy: boolean;
  onRetry: () => void;
  onRepair: (how: "skip" | "cancel") => void;
};

/** A step that failed for good: where, why, how often, and what one can do about it. */
export function IncidentRow({ incident, picked, onPick, busy, onRetry, onRepair }: IncidentRowProps) {
  const words = useWords();
  const format = useFormat();
  const open = incident.state === "open";
  const name = incident.elementName || incident.elementId;
  return (
    <tr>
      <td className={styles.tick}>
        {open ? (
          <input
            type="checkbox"
            aria-label={words("incident.pick", { name: `${incident.caseNumber} ${name}` })}
            checked={picked}
            onChange={({ target }) => onPick(target.checked)}
          />
        ) : null}
      </td>
      <td>
        <strong>{name}</strong>
        <small>
          {words("incident.job", { job: incident.job })} · {incident.definitionKey} v{incident.definitionVersion}
        </small>
      </td>
      <td>
        <Link href={`${casePath(incident.caseId)}?node=${incident.elementId}`}>{incident.caseNumber}</Link>
        <small>{incident.caseTitle}</small>
      </td>
      <td className={styles.error}>{incident.error}</td>
      <td className={styles.number}>{words("incident.tries", { count: incident.tries })}</td>
      <td>{format.instant(incident.since)}</td>
      <td>
        {open ? (
          <div className={styles.actions}>
            <Button disabled={busy} onClick={onRetry}>
              {words("incident.retry")}
            </Button>
            <Button look="quiet" onClick={() => onRepair("skip")}>
              {words("incident.skip")}
            </Button>
            <Button look="quiet" onClick={() => onRepair("cancel")}>
              {words("incident.cancel")}
            </Button>
          </div>
        ) : (
          <>
            <Chip tone={tones[incident.state]}>{words(`incident.how.${incident.state}`)}</Chip>
            <small>
              {words("incident.by", {
                by: incident.resolvedBy ?? "",
                at: incident.resolvedAt ? format.instant(incident.resolvedAt) : "",
              })}{" "}
              {incident.reason}
            </small>
          </>
        )}
      </td>
    </tr>
  );
}
