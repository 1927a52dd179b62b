import { Button } from "@quintet/ui/parts/button.tsx";
import { Kbd } from "@quintet/ui/parts/kbd.tsx";
import { Segmented } from "@quintet/ui/parts/segmented.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { workflowMay } from "@quintet/workflow/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { TextArea } from "../../parts/text-area.tsx";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";
import type { Visibility } from "../case/case-parts.ts";
import { useMay } from "../session/me.tsx";
import styles from "./write-entry.module.css";

/** Room for one more word on the case. Who will read it is chosen first and never in doubt. */
export function WriteEntry({ caseId }: { caseId: string }) {
  const words = useWords();
  const api = useApi();
  const queries = useQueryClient();
  // Departments come to a case by their task alone; to its customer only those who have the case speak.
  const keeps = useMay(workflowMay.listCases);
  const [visibility, setVisibility] = useState<Visibility>("internal");
  const [text, setText] = useState("");
  const writing = useMutation(
    api.workflow.addEntry.mutationOptions({
      onSuccess: () => {
        setText("");
        toast.ok(words("entry.sent"));
      },
      onSettled: () => queries.invalidateQueries({ queryKey: api.workflow.readCase.queryKey({ caseId }) }),
    }),
  );
  const ready = text.trim() !== "" && !writing.isPending;
  const send = () => ready && writing.mutate({ caseId, visibility, text: text.trim() });
  const offered: Visibility[] = keeps ? ["customer", "parties", "internal"] : ["parties", "internal"];

  return (
    <form
      className={styles.form}
      data-visibility={visibility}
      aria-label={words("entry.write")}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
      }}
    >
      <div className={styles.to}>
        <Segmented
          label={words("entry.to")}
          options={offered.map((value) => ({ value, label: words(`entry.visibility.${value}`) }))}
          value={visibility}
          onChange={setVisibility}
        />
      </div>
      <TextArea
        label={words("entry.write")}
        placeholder={words(`entry.placeholder.${visibility}`)}
        rows={2}
        max={4000}
        value={text}
        onChange={setText}
      />
      {writing.error ? (
        <p className={styles.failure} role="alert">
          {words(sayFailure(writing.error))} {words("entry.failedKept")}
        </p>
      ) : null}
      <div className={styles.foot}>
        <Button look={visibility === "customer" ? "primary" : "plain"} icon="send" type="submit" disabled={!ready}>
          {words(`entry.sendTo.${visibility}`)}
        </Button>
        <Kbd keys={["Mod", "↵"]} />
      </div>
    </form>
  );
}
