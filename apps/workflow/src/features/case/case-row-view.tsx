import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { DueChip } from "@quintet/ui/parts/due-chip.tsx";
import type { CaseRow } from "@quintet/workflow/contract";
import { useWords } from "../../words/use-words.ts";
import styles from "./case-row-view.module.css";
import { GradeChip } from "./grade-chip.tsx";
import { StatusChip } from "./status-chip.tsx";

const columns = ["number", "title", "customer", "kind", "status", "opened", "due"] as const;

/** The names of the columns, over the list; each row says them by itself to those who hear it. */
export function CaseColumns() {
  const words = useWords();
  return (
    <div className={styles.head} aria-hidden="true">
      {columns.map((column) => (
        <span key={column} className={styles[column]}>
          {words(`cases.column.${column}`)}
        </span>
      ))}
    </div>
  );
}

/** One case as a line of the list. */
export function CaseRowView({ row }: { row: CaseRow }) {
  const words = useWords();
  const format = useFormat();
  return (
    <div className={styles.row}>
      <span className={styles.number}>{row.number}</span>
      <span className={styles.title}>{row.title}</span>
      <span className={styles.customer}>{row.customerName || words("cases.noCustomer")}</span>
      <span className={styles.kind}>
        <GradeChip grade={row.grade} kind={row.kind} />
      </span>
      <span className={styles.status}>
        <StatusChip status={row.status} />
      </span>
      <time className={styles.opened} dateTime={row.openedAt}>
        {format.instant(row.openedAt)}
      </time>
      <span className={styles.due}>
        <Due row={row} />
      </span>
    </div>
  );
}

function Due({ row }: { row: CaseRow }) {
  const words = useWords();
  const format = useFormat();
  if (row.closedAt) return words("cases.closedAt", { at: format.instant(row.closedAt) });
  if (!row.dueAt) return words("cases.noDue");
  if (row.status === "solved") return format.instant(row.dueAt);
  return <DueChip due={row.dueAt} since={row.openedAt} />;
}
