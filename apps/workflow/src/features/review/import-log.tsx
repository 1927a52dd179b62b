import { Button } from "@quintet/ui/parts/button.tsx";
import { csvHeader, guessMapping, type LogMapping } from "@quintet/workflow/core";
import { useMemo, useState } from "react";
import { Dialog } from "../../parts/dialog.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { useWords } from "../../words/use-words.ts";
import { ChooseFile } from "./choose-file.tsx";
import { MapColumns } from "./map-columns.tsx";
import { PreviewLog } from "./preview-log.tsx";
import { kindOf, type LogFile, logNameOf, readLogFile } from "./read-log-file.ts";
import styles from "./review.module.css";
import { useImport } from "./use-import.ts";

export type ImportLogProps = { onClose: () => void; onShow: (log: string) => void };

const LOG_NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u;

/** An event log of another system comes in: choose, map, look, import. Nothing leaves the page before the last step. */
export function ImportLogDialog({ onClose, onShow }: ImportLogProps) {
  const words = useWords();
  const [file, setFile] = useState<LogFile>();
  const [mapping, setMapping] = useState<LogMapping>(guessMapping([]));
  const [name, setName] = useState("");
  const importing = useImport();
  const { state } = importing;
  const read = useMemo(() => (file ? readLogFile(file, mapping) : undefined), [file, mapping]);

  const take = (chosen: File, text: string) => {
    const kind = kindOf(chosen.name, text);
    if (kind === "csv") setMapping(guessMapping(csvHeader(text)));
    setName(logNameOf(chosen.name));
    setFile({ name: chosen.name, kind, text });
  };
  const ready = read?.ok && read.log.cases.length > 0 && LOG_NAME.test(name.trim());
  const submit = () => {
    if (state.stage === "done") return onShow(state.log);
    if (ready && read.ok && state.stage !== "running") importing.start(name.trim(), read);
  };
  return (
    <Dialog
      title={words("review.import.title")}
      sentence={words("review.import.sentence")}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          {state.stage === "running" ? (
            <Button onClick={importing.stop}>{words("review.import.stop")}</Button>
          ) : (
            <Button onClick={onClose}>{words("review.import.close")}</Button>
          )}
          <Button
            look="primary"
            type="submit"
            disabled={state.stage === "running" || (state.stage !== "done" && !ready)}
          >
            {words(state.stage === "done" ? "review.import.show" : "review.import.start")}
          </Button>
        </>
      }
    >
      <div className={styles.wide}>
        {file ? null : <ChooseFile onChoose={take} />}
        {file?.kind === "csv" ? (
          <MapColumns header={csvHeader(file.text)} mapping={mapping} onChange={setMapping} />
        ) : null}
        {file ? (
          <TextField
            label={words("review.import.name")}
            value={name}
            onChange={setName}
            fault={LOG_NAME.test(name.trim()) ? undefined : words("review.import.nameRule")}
            hint={words("review.import.nameHint")}
          />
        ) : null}
        {read ? <PreviewLog read={read} /> : null}
        {state.stage === "running" ? (
          <progress
            className={styles.progress}
            value={state.done}
            max={state.of}
            aria-label={words("review.import.progress", { done: state.done, of: state.of })}
          />
        ) : null}
        <p role="status" className={styles.hint}>
          {state.stage === "running" ? words("review.import.progress", { done: state.done, of: state.of }) : null}
          {state.stage === "done"
            ? words(state.stopped ? "review.import.stopped" : "review.import.done", {
                created: state.created,
                known: state.known,
              })
            : null}
          {state.stage === "failed"
            ? `${words("review.import.progress", { done: state.done, of: state.of })} ${words(state.sentence)}`
            : null}
        </p>
      </div>
    </Dialog>
  );
}
