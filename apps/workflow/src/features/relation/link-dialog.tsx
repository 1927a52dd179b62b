import { Button } from "@quintet/ui/parts/button.tsx";
import { Segmented } from "@quintet/ui/parts/segmented.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import type { CaseView } from "@quintet/workflow/contract";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { SearchField } from "../../parts/search-field.tsx";
import { useWords } from "../../words/use-words.ts";
import styles from "./beside.module.css";
import { useCaseCommand } from "./use-case-command.ts";

const relations = ["related", "repeat", "child"] as const;

/** Finds another case and says how it stands to this one. */
export function LinkDialog({ view, onClose }: { view: CaseView; onClose: () => void }) {
  const words = useWords();
  const api = useApi();
  const told = useCaseCommand();
  const [text, setText] = useState("");
  const [relation, setRelation] = useState<(typeof relations)[number]>("related");
  const [picked, setPicked] = useState<{ id: string; number: string }>();
  const found = useQuery({ ...api.workflow.listCases.queryOptions({ text, limit: 8 }), enabled: text.length > 1 });
  const link = useMutation(
    api.workflow.linkCases.mutationOptions(told(() => words("beside.linked", { number: picked?.number ?? "" }))),
  );
  return (
    <Dialog
      title={words("beside.addTitle")}
      onClose={onClose}
      onSubmit={() =>
        picked && link.mutate({ caseId: view.id, otherId: picked.id, relation }, { onSuccess: () => onClose() })
      }
      actions={
        <>
          <Button onClick={onClose}>{words("deploy.cancel")}</Button>
          <Button look="primary" type="submit" disabled={!picked || link.isPending}>
            {words("beside.add")}
          </Button>
        </>
      }
    >
      <SearchField label={words("beside.find")} value={text} onSearch={setText} />
      {text.length > 1 ? (
        <QueryStates query={found} compact>
          {({ rows }) => {
            const others = rows.filter(({ id }) => id !== view.id);
            if (others.length === 0) return <p className={styles.none}>{words("beside.none")}</p>;
            return (
              <fieldset className={styles.found}>
                <legend>{words("beside.links")}</legend>
                {others.map(({ id, number, title }) => (
                  <label key={id}>
                    <input
                      type="radio"
                      name="other"
                      checked={picked?.id === id}
                      onChange={() => setPicked({ id, number })}
                    />
                    <strong>{number}</strong> {title}
                  </label>
                ))}
              </fieldset>
            );
          }}
        </QueryStates>
      ) : null}
      <Segmented
        label={words("beside.relation")}
        options={relations.map((value) => ({ value, label: words(`beside.choose.${value}`) }))}
        value={relation}
        onChange={setRelation}
      />
    </Dialog>
  );
}
