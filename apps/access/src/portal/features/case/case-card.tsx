import { Chip } from "@quintet/ui/parts/chip.tsx";
import { DueChip } from "@quintet/ui/parts/due-chip.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import type { CustomerCase } from "@quintet/workflow/contract";
import { ButtonLink } from "../../parts/button-link.tsx";
import { portalLinks } from "../../portal-routes.ts";
import { usePortalWords } from "../../words/use-words.ts";
import { AskForRating } from "./ask-for-rating.tsx";
import styles from "./case-card.module.css";
import { isRunning, statusTone, takesMore } from "./case-state.ts";
import { ShowProgress } from "./show-progress.tsx";

/** One case on the first page: where it stands, when the answer comes, and what the customer can do meanwhile. */
export function CaseCard({ of, surveyPath }: { of: CustomerCase; surveyPath: string | undefined }) {
  const words = usePortalWords();
  return (
    <Panel
      title={
        <Link href={portalLinks.case(of.id)} className={styles.title}>
          {of.title}
        </Link>
      }
      aside={<Chip tone={statusTone[of.status]}>{words(`case.status.${of.status}`)}</Chip>}
    >
      <div className={styles.card}>
        <p className={styles.number}>
          {words("case.number", { number: of.number })}
          {isRunning(of) && of.dueAt ? <DueChip due={of.dueAt} since={of.openedAt} label={words("case.due")} /> : null}
        </p>
        {of.result ? null : <ShowProgress of={of} />}
        {of.result ? (
          <p className={styles.result}>
            <strong>{words("case.result")}</strong> {of.result}
          </p>
        ) : null}
        {surveyPath ? <AskForRating path={surveyPath} sentence={words("rating.ofCase")} /> : null}
        <div className={styles.buttons}>
          {takesMore(of) ? (
            <ButtonLink href={portalLinks.case(of.id, "add")}>{words("case.add")}</ButtonLink>
          ) : (
            <ButtonLink href={portalLinks.case(of.id)}>{words("case.open")}</ButtonLink>
          )}
          <ButtonLink href={portalLinks.newChat({ caseId: of.id })} look="primary">
            {words("case.contact")}
          </ButtonLink>
        </div>
      </div>
    </Panel>
  );
}
