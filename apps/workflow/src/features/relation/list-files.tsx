import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { ATTACHMENT_BYTES, type CaseView, workflowMay } from "@quintet/workflow/contract";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useApi } from "../../api.ts";
import { SelectField } from "../../parts/select-field.tsx";
import { useWords } from "../../words/use-words.ts";
import { isOver } from "../case/case-parts.ts";
import { useMay } from "../session/me.tsx";
import styles from "./beside.module.css";
import { sayBytes, toBase64 } from "./file-content.ts";
import { useCaseCommand } from "./use-case-command.ts";
import { useDownload } from "./use-download.ts";

const audiences = ["internal", "parties", "customer"] as const;

/** The files of a case, to be taken and to be added to. */
export function ListFiles({ view }: { view: CaseView }) {
  const words = useWords();
  const format = useFormat();
  const attaches = useMay(workflowMay.attachFile) && !isOver(view);
  const input = useRef<HTMLInputElement>(null);
  const [visibility, setVisibility] = useState<(typeof audiences)[number]>("internal");
  const told = useCaseCommand();
  const download = useDownload(view.id);
  const attach = useMutation(
    useApi().workflow.attachFile.mutationOptions(
      told(({ name }: { name: string }) => words("beside.attached", { name })),
    ),
  );
  const take = async (file: File) => {
    if (file.size > ATTACHMENT_BYTES) toast.bad(words("beside.tooLarge"));
    else attach.mutate({ caseId: view.id, name: file.name, visibility, content: await toBase64(file) });
  };
  return (
    <section>
      <header className={styles.head}>
        <h2>{words("beside.files")}</h2>
        {attaches ? (
          <Button look="quiet" icon="paperclip" disabled={attach.isPending} onClick={() => input.current?.click()}>
            {words(attach.isPending ? "beside.attaching" : "beside.attach")}
          </Button>
        ) : null}
      </header>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words("beside.choosing")}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) void take(file);
        }}
      />
      {view.attachments.length === 0 ? <p className={styles.none}>{words("beside.noFiles")}</p> : null}
      <ul className={styles.list}>
        {view.attachments.map(({ id, name, bytes, author, at, visibility: seen }) => (
          <li key={id}>
            <div className={styles.line}>
              <button
                type="button"
                className={styles.file}
                aria-label={words("beside.open", { name })}
                onClick={() => download.mutate(id)}
              >
                {name}
              </button>
              <small>{sayBytes(bytes)}</small>
            </div>
            <small>
              {words(`entry.visibility.${seen}`)} · {words("beside.fileBy", { author, at: format.instant(at) })}
            </small>
          </li>
        ))}
      </ul>
      {attaches ? (
        <SelectField
          label={words("beside.visibleTo")}
          value={visibility}
          onChange={(next) => setVisibility(audiences.find((one) => one === next) ?? "internal")}
        >
          {audiences.map((audience) => (
            <option key={audience} value={audience}>
              {words(`entry.visibility.${audience}`)}
            </option>
          ))}
        </SelectField>
      ) : null}
    </section>
  );
}
