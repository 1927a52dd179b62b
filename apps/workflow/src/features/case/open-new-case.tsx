import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useGo } from "@quintet/ui/shell/navigate.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { CaseData, type KindRow } from "@quintet/workflow/contract";
import { acceptForm, validateForm } from "@quintet/workflow/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { SelectField } from "../../parts/select-field.tsx";
import { TextArea } from "../../parts/text-area.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";
import { useKindName } from "../kind/use-kinds.ts";
import { FillForm } from "../task/fill-form.tsx";
import styles from "../task/hand.module.css";
import type { FormData } from "../task/task-draft.ts";
import { casePath } from "./case-address.ts";
import { ChooseCustomer, type ChosenCustomer } from "./choose-customer.tsx";
import { useOpenableKinds } from "./use-openable-kinds.ts";

const shortest = 2;

/** Opens a case of any kind whose process is in force, one designed this morning too; then shows it. */
export function OpenNewCase({ onClose }: { onClose: () => void }) {
  const kinds = useOpenableKinds();
  const [kind, setKind] = useState<string>();
  const chosen = kinds?.find((one) => one.kind === kind) ?? kinds?.[0];
  if (!chosen || !kinds) return <NoKind loading={!kinds} onClose={onClose} />;
  return <Filled key={chosen.kind} kind={chosen} kinds={kinds} onKind={setKind} onClose={onClose} />;
}

function NoKind({ loading, onClose }: { loading: boolean; onClose: () => void }) {
  const words = useWords();
  return (
    <Dialog
      title={words("begin.title")}
      onClose={onClose}
      onSubmit={onClose}
      actions={
        <Button type="submit" onClick={onClose}>
          {words("begin.cancel")}
        </Button>
      }
    >
      {loading ? <LoadingSkeleton shape="list" /> : <p>{words("begin.none")}</p>}
    </Dialog>
  );
}

type FilledProps = {
  kind: KindRow;
  kinds: readonly KindRow[];
  onKind: (kind: string) => void;
  onClose: () => void;
};

function Filled({ kind: { kind, customer: about, form }, kinds, onKind, onClose }: FilledProps) {
  const api = useApi();
  const words = useWords();
  const go = useGo();
  const queries = useQueryClient();
  const nameOf = useKindName();
  const [title, setTitle] = useState("");
  const [description, setDescription] = useState("");
  const [customer, setCustomer] = useState<ChosenCustomer | null>(null);
  const [data, setData] = useState<FormData>({});
  const [tried, setTried] = useState(false);
  const problems = form ? validateForm(form, data) : [];
  const opening = useMutation(
    api.workflow.openCase.mutationOptions({
      onSuccess: ({ id, number }) => {
        toast.ok(words("begin.opened", { number }));
        onClose();
        go(casePath(id));
      },
      onSettled: () => void queries.invalidateQueries({ queryKey: api.workflow.listCases.queryKey() }),
    }),
  );
  const short = title.trim().length < shortest;
  const nobody = about === "needed" && customer === null;
  const submit = () => {
    setTried(true);
    if (short || nobody || problems.length > 0 || opening.isPending) return;
    opening.mutate({
      ...{ kind, title: title.trim(), description: description.trim(), channel: "internal" },
      ...{ customerId: customer?.id ?? null, customerName: customer?.name ?? "" },
      data: form ? CaseData.parse(acceptForm(form, data)) : {},
    });
  };
  return (
    <Dialog
      title={words("begin.title")}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{words("begin.cancel")}</Button>
          <Button look="primary" type="submit" disabled={opening.isPending}>
            {words("begin.submit")}
          </Button>
        </>
      }
    >
      <SelectField label={words("begin.kind")} value={kind} onChange={onKind}>
        {kinds.map((one) => (
          <option key={one.kind} value={one.kind}>
            {nameOf(one.kind)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={words("begin.name")}
        required
        maxLength={120}
        value={title}
        onChange={setTitle}
        fault={tried && short ? words("begin.needName") : undefined}
      />
      <TextArea label={words("begin.description")} rows={3} max={4000} value={description} onChange={setDescription} />
      {about === "none" ? null : (
        <ChooseCustomer
          value={customer}
          onChange={setCustomer}
          fault={tried && nobody ? words("begin.needCustomer") : undefined}
        />
      )}
      {form ? <FillForm schema={form} data={data} problems={tried ? problems : []} onChange={setData} /> : null}
      {opening.error ? (
        <p className={styles.fault} role="alert">
          {words(sayFailure(opening.error))}
        </p>
      ) : null}
    </Dialog>
  );
}
