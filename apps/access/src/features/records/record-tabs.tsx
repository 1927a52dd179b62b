import { Icon } from "@quintet/ui/icons.tsx";
import { Link, useGo } from "@quintet/ui/shell/navigate.tsx";
import { useLocation } from "@tanstack/react-router";
import { useWords } from "../../words/use-words.ts";
import { type OpenRecord, recordPath } from "./open-records.ts";
import styles from "./record-tabs.module.css";
import { useOpenRecords } from "./use-open-records.ts";

export type RecordTabsProps = {
  current: Pick<OpenRecord, "kind" | "id"> | null;
  /** Contacts with something unread, by id. */
  unread: ReadonlyMap<string, number>;
};

/** The records that stand open, side by side; the address names the one on the screen. */
export function RecordTabs({ current, unread }: RecordTabsProps) {
  const words = useWords();
  const go = useGo();
  const { records, close } = useOpenRecords();
  // The list at the left stays as it is while records change.
  const { searchStr } = useLocation();
  if (records.length === 0) return null;
  const isCurrent = (record: OpenRecord) => record.kind === current?.kind && record.id === current.id;
  const shut = (record: OpenRecord) => {
    const next = close(record);
    if (isCurrent(record)) go(`${next ? recordPath(next) : "/access/"}${searchStr}`);
  };
  return (
    <nav className={styles.tabs} aria-label={words("records.label")}>
      <ul>
        {records.map((record) => {
          const news = unread.get(record.id) ?? 0;
          return (
            <li key={`${record.kind} ${record.id}`} data-current={isCurrent(record) || undefined}>
              <Link href={`${recordPath(record)}${searchStr}`} aria-current={isCurrent(record) ? "page" : undefined}>
                <Icon name={record.kind === "case" ? "case" : "chat"} size={14} />
                <span className={styles.title}>{record.title}</span>
                {record.kind === "contact" && news > 0 && !isCurrent(record) ? (
                  <span className={styles.news}>
                    {news}
                    <span className="sr-only"> {words("work.unread")}</span>
                  </span>
                ) : null}
              </Link>
              <button
                type="button"
                aria-label={words("records.close", { title: record.title })}
                onClick={() => shut(record)}
              >
                <Icon name="close" size={12} />
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
