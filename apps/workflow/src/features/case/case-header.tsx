import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Icon } from "@quintet/ui/icons.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { DueChip } from "@quintet/ui/parts/due-chip.tsx";
import { FieldList } from "@quintet/ui/parts/field-list.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { type CaseView, workflowMay } from "@quintet/workflow/contract";
import { useKnown } from "../../words/use-known.ts";
import { useWords } from "../../words/use-words.ts";
import { FollowCase } from "../relation/follow-case.tsx";
import { useMay } from "../session/me.tsx";
import styles from "./case-header.module.css";
import { isOver, nextClock, partiesAtWork } from "./case-parts.ts";
import { GradeChip } from "./grade-chip.tsx";
import { StatusChip } from "./status-chip.tsx";
import { useArchiveName } from "./use-archive-name.ts";

/** What a case is, at a glance: number and title, how grave, what runs out next, who works on it, where it came from. */
export function CaseHeader({ view }: { view: CaseView }) {
  const words = useWords();
  const known = useKnown();
  const format = useFormat();
  const lists = useMay(workflowMay.listCases);
  const archive = useArchiveName(view.archiveCode);
  const clock = isOver(view) ? undefined : nextClock(view.clocks);
  const parties = partiesAtWork(view.tasks);

  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <Link
          className={styles.back}
          href={lists ? "/workflow/cases" : "/workflow/"}
          aria-label={words(lists ? "case.back" : "inbox.back")}
          title={words(lists ? "case.back" : "inbox.back")}
        >
          <Icon name="back" />
        </Link>
        <h1>
          <span className={styles.number}>{view.number}</span> {view.title}
        </h1>
        <GradeChip grade={view.grade} kind={view.kind} />
        <StatusChip status={view.status} />
        {clock ? <DueChip label={clock.label} due={clock.dueAt} since={clock.startedAt} /> : null}
        {parties.length > 0 ? (
          <Chip icon="team" title={words("case.partiesTitle", { names: parties.join("、") })}>
            {words("case.parties", { count: parties.length })}
          </Chip>
        ) : null}
        {view.reopened > 0 ? (
          <Chip icon="return">{words("beside.reopenedTimes", { count: view.reopened })}</Chip>
        ) : null}
        <FollowCase view={view} />
      </div>
      <FieldList
        inline
        fields={[
          { label: words("case.fields.customer"), value: view.customerName || words("cases.noCustomer") },
          {
            label: words("case.fields.origin"),
            value: `${known("channel", view.channel)} ${format.instant(view.openedAt)}`,
          },
          { label: words("case.fields.archive"), value: archive ?? words("case.noArchive") },
          { label: words("case.fields.owner"), value: view.ownerName ?? words("case.noOwner") },
        ]}
      />
    </header>
  );
}
