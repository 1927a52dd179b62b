import type { Customer360 } from "@quintet/access/contract";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { DueChip } from "@quintet/ui/parts/due-chip.tsx";
import { StepsRail } from "@quintet/ui/parts/steps-rail.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { useStepWord } from "../../parts/use-step-word.ts";
import { useWords } from "../../words/use-words.ts";
import { railSteps } from "../case/rail-steps.ts";
import { casePath } from "../work/work-views.ts";
import styles from "./open-cases.module.css";

type CaseWithSteps = Customer360["cases"][number];
const underWay: readonly string[] = ["open", "pending"];

export type OpenCasesProps = {
  cases: readonly CaseWithSteps[];
  /** The case this conversation belongs to. */
  linked: string | null;
};

/** The customer's cases under way with their steps; finished ones by number. */
export function OpenCases({ cases, linked }: OpenCasesProps) {
  const stepWord = useStepWord();
  const words = useWords();
  const open = cases.filter((one) => underWay.includes(one.status));
  const done = cases.filter((one) => !underWay.includes(one.status));
  return (
    <>
      {open.length === 0 ? <p className={styles.none}>{words("context.noCases")}</p> : null}
      <ul className={styles.cases}>
        {open.map((one) => (
          <li key={one.id} data-app="workflow">
            <div className={styles.head}>
              <Link href={casePath(one.id)}>{one.number}</Link>
              {one.id === linked ? <Chip tone="ok">{words("case.linked")}</Chip> : null}
              {one.dueAt ? <DueChip due={one.dueAt} since={one.openedAt} label={words("case.due")} /> : null}
            </div>
            <div className={styles.title}>{one.title}</div>
            <StepsRail steps={railSteps(one.steps, stepWord)} label={words("case.steps", { number: one.number })} />
          </li>
        ))}
      </ul>
      {done.length > 0 ? (
        <details className={styles.done}>
          <summary>{words("context.doneCases", { count: done.length })}</summary>
          <ul>
            {done.map((one) => (
              <li key={one.id}>
                <Link href={casePath(one.id)}>{one.number}</Link> {one.title}{" "}
                <Chip>{words(`caseStatus.${one.status}`)}</Chip>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
