import { Chip } from "@quintet/ui/parts/chip.tsx";
import { DueChip } from "@quintet/ui/parts/due-chip.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { NotFound } from "@quintet/ui/states/refusals.tsx";
import type { CustomerCase } from "@quintet/workflow/contract";
import { ButtonLink } from "../../parts/button-link.tsx";
import body from "../../parts/page-body.module.css";
import { PageHeader } from "../../parts/page-header.tsx";
import { portalLinks } from "../../portal-routes.ts";
import { usePortalWords } from "../../words/use-words.ts";
import { AddInformation } from "./add-information.tsx";
import { AskForRating } from "./ask-for-rating.tsx";
import card from "./case-card.module.css";
import { CaseMessages } from "./case-messages.tsx";
import { isRunning, statusTone, takesMore } from "./case-state.ts";
import { ShowProgress } from "./show-progress.tsx";
import { useCaseSurveys, useMyCases } from "./use-my-cases.ts";
import { WithdrawCase } from "./withdraw-case.tsx";

/** One case of the customer's own. */
export function FollowCase({ caseId, adding }: { caseId: string; adding: boolean }) {
  const words = usePortalWords();
  const mine = useMyCases();
  const found = mine.data?.cases.find(({ id }) => id === caseId);
  return (
    <>
      <PageHeader title={found?.title ?? words("case.title")}>
        {found ? (
          <>
            <span>{words("case.number", { number: found.number })}</span>
            <Chip tone={statusTone[found.status]}>{words(`case.status.${found.status}`)}</Chip>
          </>
        ) : null}
      </PageHeader>
      <div className={body.body}>
        <QueryStates query={mine} skeleton={<LoadingSkeleton shape="card" />}>
          {() => (found ? <CaseParts of={found} adding={adding} /> : <NotFound />)}
        </QueryStates>
      </div>
    </>
  );
}

function CaseParts({ of, adding }: { of: CustomerCase; adding: boolean }) {
  const words = usePortalWords();
  const surveyPath = useCaseSurveys([of]).get(of.id);
  return (
    <>
      {of.result ? (
        <p className={card.result}>
          <strong>{words("case.result")}</strong> {of.result}
        </p>
      ) : null}
      {surveyPath ? <AskForRating path={surveyPath} sentence={words("rating.ofCase")} /> : null}
      <Panel
        title={words("case.progress")}
        aside={
          isRunning(of) && of.dueAt ? <DueChip due={of.dueAt} since={of.openedAt} label={words("case.due")} /> : null
        }
      >
        <ShowProgress of={of} />
      </Panel>
      <CaseMessages of={of} />
      {takesMore(of) ? <AddInformation caseId={of.id} focused={adding} /> : null}
      <div className={card.buttons}>
        {isRunning(of) ? (
          <WithdrawCase of={of} />
        ) : (
          <ButtonLink href={portalLinks.home}>{words("frame.home")}</ButtonLink>
        )}
        <ButtonLink href={portalLinks.newChat({ caseId: of.id })} look="primary">
          {words("case.contact")}
        </ButtonLink>
      </div>
    </>
  );
}
