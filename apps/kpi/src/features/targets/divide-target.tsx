import type { Indicator, Target, TargetTree } from "@quintet/kpi/contract";
import { checkCascade, proposeChildren } from "@quintet/kpi/core";
import { failureOf } from "@quintet/ui/client/failure.ts";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { FaultWords } from "./fault-words.tsx";
import styles from "./targets.module.css";
import type { OrgNode } from "./use-nodes.ts";

interface DivideProps {
  indicator: Indicator;
  tree: TargetTree;
  parent: Target;
  nodes: readonly OrgNode[];
  onDone: () => void;
}

/** Divides a target among the nodes below; whether they come to it is said while one types. */
export function DivideTarget({ indicator, tree, parent, nodes, onDone }: DivideProps) {
  const words = useWords();
  const format = useFormat();
  const api = useApi();
  const queries = useQueryClient();
  const [rows, setRows] = useState(() =>
    proposeChildren(
      indicator,
      parent.value,
      nodes.map((node) => {
        const known = tree.targets.find(({ nodeId, parentId }) => nodeId === node.nodeId && parentId === parent.id);
        return { ...node, counted: known?.weight ?? 1 };
      }),
    ),
  );
  const divide = useMutation(
    api.kpi.decomposeTarget.mutationOptions({
      onSuccess: () => {
        void queries.invalidateQueries({ queryKey: api.kpi.readTargets.queryKey() });
        onDone();
      },
      onError: (error: unknown) => toast.bad(words("targets.failed", { reason: failureOf(error).reason ?? "" })),
    }),
  );
  const fault = checkCascade(indicator, parent, rows);
  const change = (nodeId: string, part: "value" | "weight", text: string) =>
    setRows(rows.map((row) => (row.nodeId === nodeId ? { ...row, [part]: text === "" ? 0 : Number(text) } : row)));
  return (
    <div className={styles.divide}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words("targets.node")}</th>
            {tree.rule === "weighted" ? <th scope="col">{words("targets.weight")}</th> : null}
            <th scope="col">{words("targets.target")}</th>
            <th scope="col">{words("targets.actual")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const actual = tree.actuals[`${row.nodeKind}:${row.nodeId}`] ?? null;
            return (
              <tr key={row.nodeId}>
                <th scope="row">{row.nodeName}</th>
                {tree.rule === "weighted" ? (
                  <td>
                    <input
                      type="number"
                      min={0}
                      max={1}
                      step={0.001}
                      aria-label={`${row.nodeName} ${words("targets.weight")}`}
                      value={row.weight ?? 0}
                      onChange={({ target }) => change(row.nodeId, "weight", target.value)}
                    />
                  </td>
                ) : null}
                <td>
                  <input
                    type="number"
                    step="any"
                    aria-label={`${row.nodeName} ${words("targets.target")}`}
                    value={row.value}
                    onChange={({ target }) => change(row.nodeId, "value", target.value)}
                  />
                </td>
                <td>{actual === null ? words("value.noData") : format.number(actual, indicator.decimals)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className={styles.deeds}>
        {fault ? (
          <Chip tone="attention">
            <FaultWords fault={fault} />
          </Chip>
        ) : (
          <Chip tone="ok">{words("targets.fits")}</Chip>
        )}
        <span className={styles.grow} />
        <Button look="quiet" onClick={onDone}>
          {words("targets.cancel")}
        </Button>
        <Button
          look="primary"
          disabled={fault !== null || divide.isPending}
          onClick={() =>
            divide.mutate({
              targetId: parent.id,
              children: rows.map(({ nodeKind, nodeId, value, weight }) => ({ nodeKind, nodeId, value, weight })),
            })
          }
        >
          {words("targets.save")}
        </Button>
      </div>
    </div>
  );
}
