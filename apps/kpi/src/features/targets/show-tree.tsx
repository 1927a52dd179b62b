import { type Indicator, kpiMay, type Target, type TargetTree } from "@quintet/kpi/contract";
import { failureOf } from "@quintet/ui/client/failure.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { StateChip } from "../data/state-chip.tsx";
import { useNameOf } from "../data/use-indicators.ts";
import { useNumbers } from "../data/use-numbers.ts";
import { useMay, useMe } from "../session/me.tsx";
import { arrangeTargets } from "./arrange-targets.ts";
import { DivideTarget } from "./divide-target.tsx";
import { FaultWords } from "./fault-words.tsx";
import styles from "./targets.module.css";
import type { useNodes } from "./use-nodes.ts";

interface ShowTreeProps {
  indicator: Indicator;
  tree: TargetTree;
  nodes: ReturnType<typeof useNodes>;
}

/** The targets from the top down, with what was reached, and what does not add up. */
export function ShowTree({ indicator, tree, nodes }: ShowTreeProps) {
  const words = useWords();
  const nameOf = useNameOf();
  const [dividing, setDividing] = useState<string | null>(null);
  const placed = arrangeTargets(tree.targets);
  return (
    <Panel title={nameOf(indicator)} aside={words(`targets.rule.${tree.rule}`)} flush>
      {tree.faults.map((fault) => (
        <p key={`${fault.nodeId}${fault.reason}`} className={styles.fault} role="status">
          <FaultWords fault={fault} />
        </p>
      ))}
      {tree.personsAllowed ? null : <p className={styles.note}>{words("targets.notPerPerson")}</p>}
      {placed.length === 0 ? (
        <EmptyState title={words("targets.none")} sentence={words("targets.noneSentence")} compact />
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words("targets.node")}</th>
                <th scope="col" className={styles.figure}>
                  {words("targets.target")}
                </th>
                <th scope="col" className={styles.figure}>
                  {words("targets.actual")}
                </th>
                <th scope="col">{words("library.state")}</th>
                <th scope="col" className={styles.figure}>
                  {words("targets.weight")}
                </th>
                <th scope="col">{words("alarms.who")}</th>
                <th scope="col" aria-label={words("targets.agree")} />
              </tr>
            </thead>
            <tbody>
              {placed.map(({ target, depth }) => (
                <TargetRow
                  key={target.id}
                  indicator={indicator}
                  tree={tree}
                  target={target}
                  depth={depth}
                  divisible={nodes.childrenOf(target).length > 0}
                  onDivide={() => setDividing(dividing === target.id ? null : target.id)}
                >
                  {dividing === target.id ? (
                    <DivideTarget
                      indicator={indicator}
                      tree={tree}
                      parent={target}
                      nodes={nodes.childrenOf(target)}
                      onDone={() => setDividing(null)}
                    />
                  ) : null}
                </TargetRow>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

interface TargetRowProps {
  indicator: Indicator;
  tree: TargetTree;
  target: Target;
  depth: number;
  divisible: boolean;
  onDivide: () => void;
  children: React.ReactNode;
}

function TargetRow({ indicator, tree, target, depth, divisible, onDivide, children }: TargetRowProps) {
  const words = useWords();
  const may = useMay(kpiMay.setTargets);
  const { id: me } = useMe();
  const numbers = useNumbers(indicator);
  const actual = tree.actuals[`${target.nodeKind}:${target.nodeId}`] ?? null;
  const proposed = target.state === "proposed";
  return (
    <>
      <tr data-target={target.nodeId} data-state={target.state}>
        <th scope="row" style={{ paddingLeft: 16 + depth * 24 }}>
          {target.nodeName}
          <span className={styles.kind}>{words(`targets.origin.${target.origin}`)}</span>
        </th>
        <td className={styles.figure}>{numbers.full(target.value)}</td>
        <td className={styles.figure}>{numbers.full(actual)}</td>
        <td>
          <Chip tone={proposed ? "attention" : "ok"}>{words(`targets.state.${target.state}`)}</Chip>{" "}
          <StateChip indicator={{ ...indicator, target: target.value }} value={actual} />
        </td>
        <td className={styles.figure}>{target.weight === null ? "—" : target.weight}</td>
        <td className={styles.people}>
          {target.agreedByName
            ? words("targets.agreedBy", { name: target.agreedByName })
            : words("targets.proposedBy", { name: target.proposedByName })}
        </td>
        <td className={styles.cellDeeds}>
          {may && proposed && target.proposedBy !== me ? <Agree targetId={target.id} /> : null}
          {may && divisible ? (
            <Button look="quiet" icon="tree" onClick={onDivide}>
              {words("targets.divide")}
            </Button>
          ) : null}
        </td>
      </tr>
      {children ? (
        <tr>
          <td colSpan={7} className={styles.below}>
            {children}
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Agree({ targetId }: { targetId: string }) {
  const words = useWords();
  const { t, i18n } = useTranslation();
  const api = useApi();
  const queries = useQueryClient();
  const agree = useMutation(
    api.kpi.agreeTarget.mutationOptions({
      onSuccess: () => void queries.invalidateQueries({ queryKey: api.kpi.readTargets.queryKey() }),
      onError: (error: unknown) => {
        const { reason = "" } = failureOf(error);
        const known = `targets.refused.${reason}`;
        toast.bad(i18n.exists(known) ? t(known) : words("targets.failed", { reason }));
      },
    }),
  );
  return (
    <Button disabled={agree.isPending} onClick={() => agree.mutate({ targetId })}>
      {words("targets.agree")}
    </Button>
  );
}
