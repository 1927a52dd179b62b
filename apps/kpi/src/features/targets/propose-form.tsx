import { failureOf } from "@quintet/ui/client/failure.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./targets.module.css";
import type { OrgNode } from "./use-nodes.ts";

/** Proposes a target for the company or one of its centres. */
export function ProposeForm({
  indicator,
  period,
  tops,
}: {
  indicator: string;
  period: string;
  tops: readonly OrgNode[];
}) {
  const words = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const [nodeId, setNodeId] = useState("");
  const [value, setValue] = useState("");
  const chosen = tops.find((one) => one.nodeId === nodeId) ?? tops[0];
  const propose = useMutation(
    api.kpi.proposeTarget.mutationOptions({
      onSuccess: () => {
        setValue("");
        void queries.invalidateQueries({ queryKey: api.kpi.readTargets.queryKey() });
      },
      onError: (error: unknown) => toast.bad(words("targets.failed", { reason: failureOf(error).reason ?? "" })),
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!chosen || value === "") return;
    const nodeKind = chosen.nodeKind === "tenant" ? "tenant" : "centre";
    propose.mutate({ indicator, period, nodeKind, nodeId: chosen.nodeId, value: Number(value) });
  };
  return (
    <Panel title={words("targets.propose")}>
      <form className={styles.form} onSubmit={submit}>
        <label>
          {words("targets.node")}
          <select value={chosen?.nodeId ?? ""} onChange={({ target }) => setNodeId(target.value)}>
            {tops.map((one) => (
              <option key={one.nodeId} value={one.nodeId}>
                {one.nodeName}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words("targets.target")}
          <input type="number" step="any" required value={value} onChange={({ target }) => setValue(target.value)} />
        </label>
        <Button type="submit" look="primary" disabled={propose.isPending || value === ""}>
          {words("targets.propose")}
        </Button>
      </form>
    </Panel>
  );
}
