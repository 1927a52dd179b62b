import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { DueChip } from "@quintet/ui/parts/due-chip.tsx";
import { FieldList } from "@quintet/ui/parts/field-list.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { StepsRail } from "@quintet/ui/parts/steps-rail.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import type { CaseView } from "@quintet/workflow/contract";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useApi } from "../../api.ts";
import { useStepWord } from "../../parts/use-step-word.ts";
import { useSpokenCase } from "../../words/use-spoken-case.ts";
import { useWords } from "../../words/use-words.ts";
import { useOpenRecords } from "../records/use-open-records.ts";
import { useArchiveName } from "../wrap-up/archive-name.ts";
import { CaseEntries } from "./case-entries.tsx";
import { CaseTasks } from "./case-tasks.tsx";
import { railSteps } from "./rail-steps.ts";
import styles from "./show-case.module.css";
import { useKindName } from "./use-kinds.ts";

const underWay: readonly string[] = ["open", "pending"];

/** A case beside the conversations: how far it is, what I have to do in it, what was said. */
export function ShowCase({ caseId }: { caseId: string }) {
  const select = useSpokenCase();
  const query = useQuery({ ...useApi().workflow.readCase.queryOptions({ caseId }), select });
  return (
    <QueryStates query={query} skeleton={<LoadingSkeleton shape="page" />}>
      {(view) => <Case view={view} />}
    </QueryStates>
  );
}

function Case({ view }: { view: CaseView }) {
  const stepWord = useStepWord();
  const words = useWords();
  const format = useFormat();
  const kindName = useKindName();
  const { open } = useOpenRecords();
  const { id, number } = view;
  const archive = useArchiveName(view.archiveCode);
  useEffect(() => open({ kind: "case", id, title: number }), [open, id, number]);
  const parties = [...new Set(view.spans.filter((span) => span.until === null).map((span) => span.party))];
  return (
    <article className={styles.case} aria-labelledby="case-title">
      <header className={styles.head}>
        <div className={styles.line}>
          <h1 id="case-title">
            <span className={styles.number}>{number}</span> {view.title}
          </h1>
          <Chip tone={view.grade === "ordinary" ? "neutral" : "bad"}>
            {kindName(view.kind)} · {words(`grade.${view.grade}`)}
          </Chip>
          <Chip tone={underWay.includes(view.status) ? "accent" : "ok"}>{words(`caseStatus.${view.status}`)}</Chip>
          {view.dueAt && underWay.includes(view.status) ? (
            <DueChip due={view.dueAt} since={view.openedAt} label={words("case.due")} />
          ) : null}
          <a className={styles.whole} data-app="workflow" href={`/workflow/cases/${id}`}>
            {words("case.whole")}
          </a>
        </div>
        <FieldList
          inline
          fields={[
            { label: words("case.customer"), value: view.customerName },
            { label: words("case.openedAt"), value: format.instant(view.openedAt) },
            { label: words("case.owner"), value: view.ownerName ?? words("case.nobody") },
            { label: words("case.archive"), value: archive ?? words("case.none") },
            ...(parties.length > 0 ? [{ label: words("case.now"), value: parties.join("、") }] : []),
          ]}
        />
      </header>
      <div className={styles.body}>
        <Panel title={words("case.progress")} aside={words("case.progressHint")}>
          <StepsRail steps={railSteps(view.steps, stepWord)} label={words("case.steps", { number })} />
        </Panel>
        {view.result ? <Panel title={words("case.result")}>{view.result}</Panel> : null}
        <CaseTasks tasks={view.tasks} />
        {view.description ? (
          <Panel title={words("case.description")}>
            <p className={styles.text}>{view.description}</p>
          </Panel>
        ) : null}
        <CaseEntries caseId={id} entries={view.entries} />
      </div>
    </article>
  );
}
