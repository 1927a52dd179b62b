import type { ArchiveNode } from "@quintet/access/contract";
import { Button } from "@quintet/ui/parts/button.tsx";
import { announce } from "@quintet/ui/shell/announce.ts";
import type { z } from "zod";
import { useWords } from "../../words/use-words.ts";
import { saveRecords } from "./export-records.ts";
import type { Holder } from "./holder.ts";
import { isOpen, mayLeave, type QueuedRecord } from "./queue-order.ts";
import { clearFiled } from "./record-box.ts";
import { RecordForm } from "./record-form.tsx";
import { RecordList } from "./record-list.tsx";
import styles from "./recording.module.css";

export interface RecordingDeskProps {
  holder: Holder;
  rows: readonly QueuedRecord[];
  archive: readonly z.infer<typeof ArchiveNode>[];
}

/** The manual recording mode (人工记录模式): the form at the left, what has become of each record at the right. */
export function RecordingDesk({ holder, rows, archive }: RecordingDeskProps) {
  const words = useWords();
  const open = rows.filter(isOpen).length;
  return (
    <div className={styles.desk}>
      <section className={styles.form} aria-label={words("recording.formTitle")}>
        <h2>{words("recording.formTitle")}</h2>
        <RecordForm
          holder={holder}
          archive={archive}
          onTaken={({ sequence }) => announce(words("recording.taken", { number: sequence }))}
        />
      </section>
      <section className={styles.records} aria-label={words("recording.listTitle")}>
        <div className={styles.bar}>
          <h2>{words("recording.listTitle")}</h2>
          <span className={styles.quiet} role="status">
            {words("recording.counts", { open, done: rows.length - open })}
          </span>
          <span className={styles.tools}>
            <Button icon="download" disabled={rows.length === 0} onClick={() => void saveRecords(holder, rows)}>
              {words("recording.export")}
            </Button>
            <Button disabled={rows.length === 0} onClick={() => print()}>
              {words("recording.print")}
            </Button>
            <Button look="quiet" disabled={!rows.some(mayLeave)} onClick={() => void clearFiled(holder)}>
              {words("recording.clear")}
            </Button>
          </span>
        </div>
        <RecordList rows={rows} holder={holder} />
      </section>
    </div>
  );
}
