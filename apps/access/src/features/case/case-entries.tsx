import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { Segmented } from "@quintet/ui/parts/segmented.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import type { Tone } from "@quintet/ui/parts/tone.tsx";
import { type CaseView, workflowMay } from "@quintet/workflow/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import form from "../../parts/form.module.css";
import { useWords } from "../../words/use-words.ts";
import { useKeptText } from "../composer/use-draft.ts";
import { useMay } from "../session/me.tsx";
import styles from "./show-case.module.css";

type Entry = CaseView["entries"][number];
type Visibility = Entry["visibility"];

const visibilities: readonly Visibility[] = ["internal", "parties", "customer"];
const tones: Record<Visibility, Tone> = { internal: "neutral", parties: "accent", customer: "ok" };

/** What was said in the case, each with who may read it, and the way to say something. */
export function CaseEntries({ caseId, entries }: { caseId: string; entries: readonly Entry[] }) {
  const words = useWords();
  const format = useFormat();
  const may = useMay(workflowMay.addEntry);
  return (
    <Panel title={words("entry.title")} aside={words("entry.count", { count: entries.length })}>
      {entries.length === 0 ? <p className={styles.quiet}>{words("entry.none")}</p> : null}
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <div className={styles.entryHead}>
              <strong>{[...new Set([entry.party, entry.author])].filter(Boolean).join(" · ")}</strong>
              <Chip tone={tones[entry.visibility]}>{words(`visibility.${entry.visibility}`)}</Chip>
              <time dateTime={entry.at}>{format.instant(entry.at)}</time>
            </div>
            <div className={styles.text}>{entry.text}</div>
          </li>
        ))}
      </ol>
      {may ? <AddEntry caseId={caseId} /> : null}
    </Panel>
  );
}

function AddEntry({ caseId }: { caseId: string }) {
  const words = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const [text, setText] = useKeptText("entry", caseId);
  const [visibility, setVisibility] = useState<Visibility>("internal");
  const add = useMutation(
    api.workflow.addEntry.mutationOptions({
      onSuccess: () => setText(""),
      onError: () => toast.bad(words("entry.failed")),
      onSettled: () => queries.invalidateQueries({ queryKey: api.workflow.readCase.queryKey({ caseId }) }),
    }),
  );
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") add.mutate({ caseId, visibility, text: text.trim() });
      }}
    >
      <Segmented
        label={words("entry.who")}
        options={visibilities.map((value) => ({ value, label: words(`visibility.${value}`) }))}
        value={visibility}
        onChange={setVisibility}
      />
      <textarea
        className={form.input}
        rows={2}
        maxLength={4000}
        aria-label={words("entry.text")}
        placeholder={words("entry.text")}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.end}>
        <Button type="submit" disabled={text.trim() === "" || add.isPending}>
          {words("entry.add")}
        </Button>
      </div>
    </form>
  );
}
