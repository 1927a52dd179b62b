import { Button } from "@quintet/ui/parts/button.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useApi } from "../../../api.ts";
import { TextField } from "../../parts/text-field.tsx";
import { sayFailure } from "../../words/say-failure.ts";
import { usePortalWords } from "../../words/use-words.ts";
import form from "../request/form.module.css";

/** Something more for those who work on the case. What was typed stays until it has arrived. */
export function AddInformation({ caseId, focused }: { caseId: string; focused: boolean }) {
  const words = usePortalWords();
  const api = useApi();
  const queries = useQueryClient();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState("");
  const [fault, setFault] = useState<string>();
  const add = useMutation(
    api.workflow.addInformation.mutationOptions({
      onSuccess: () => {
        setText("");
        toast.ok(words("case.added"));
        return queries.invalidateQueries({ queryKey: api.workflow.listMyCases.queryKey() });
      },
      onError: (error) => setFault(words(sayFailure(error))),
    }),
  );

  useEffect(() => {
    if (!focused) return;
    field.current?.focus();
    field.current?.scrollIntoView({ block: "center" });
  }, [focused]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return setFault(words("case.addEmpty"));
    add.mutate({ caseId, text: text.trim() });
  };
  return (
    <Panel>
      <form className={form.form} onSubmit={submit} noValidate>
        <TextField
          ref={field}
          lines={3}
          label={words("case.add")}
          hint={words("case.addHint")}
          maxLength={2000}
          value={text}
          fault={fault}
          onChange={(event) => {
            setText(event.target.value);
            setFault(undefined);
          }}
        />
        <Button type="submit" disabled={add.isPending}>
          {words(add.isPending ? "frame.sending" : "case.addSend")}
        </Button>
      </form>
    </Panel>
  );
}
