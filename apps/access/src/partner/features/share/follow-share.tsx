import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Icon } from "@quintet/ui/icons.tsx";
import { DueChip } from "@quintet/ui/parts/due-chip.tsx";
import { FieldList } from "@quintet/ui/parts/field-list.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { TimeLine } from "@quintet/ui/parts/time-line.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import type { ShareView as Share } from "@quintet/workflow/contract";
import { useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { useApi } from "../../../api.ts";
import { partnerLinks, type ShareView } from "../../partner-routes.ts";
import { usePartnerWords } from "../../words/use-words.ts";
import { AnswerShare } from "./answer-share.tsx";
import styles from "./follow-share.module.css";
import { standingOf } from "./share-standing.ts";
import { StandingChip } from "./standing-chip.tsx";
import { StandingNotice } from "./standing-notice.tsx";

/** One shared case: exactly the fields that were shared, what happened, and what is asked now. */
export function FollowShare({ shareId, view }: { shareId: string; view: ShareView }) {
  const api = useApi();
  const share = useQuery(api.workflow.readShare.queryOptions({ shareId }));
  return (
    <QueryStates query={share} skeleton={<LoadingSkeleton shape="page" />}>
      {(found) => <Whole share={found} view={view} />}
    </QueryStates>
  );
}

function Whole({ share, view }: { share: z.infer<typeof Share>; view: ShareView }) {
  const words = usePartnerWords();
  const format = useFormat();
  const standing = standingOf(share);
  const waits = standing === "open" || standing === "must-answer";
  return (
    <article className={styles.share}>
      <header className={styles.head}>
        <Link href={partnerLinks.inbox(view)} className={styles.back} aria-label={words("share.back")}>
          <Icon name="back" />
        </Link>
        <div>
          <h1>
            <span className={styles.number}>{share.caseNumber}</span> {share.title}
          </h1>
          <p className={styles.state}>
            <StandingChip standing={standing} />
            {share.dueAt ? <DueChip due={share.dueAt} since={share.sharedAt} label={words("share.due")} /> : null}
            <span>{words("inbox.shared", { at: format.instant(share.sharedAt) })}</span>
          </p>
        </div>
      </header>
      <StandingNotice standing={standing} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Panel title={words("share.fields")} aside={words("share.onlyShared")}>
            <FieldList
              fields={share.fields.map(({ label, text }) => ({
                label,
                value: <span className={styles.value}>{text}</span>,
              }))}
            />
          </Panel>
          <Panel title={words("share.history")}>
            {share.history.length === 0 ? <p className={styles.none}>{words("share.noHistory")}</p> : null}
            <TimeLine
              label={words("share.history")}
              entries={share.history.map(({ at, who, text }, place) => ({
                key: `${at}-${place}`,
                at,
                children: (
                  <>
                    <strong className={styles.who}>{who}</strong> <span className={styles.value}>{text}</span>
                  </>
                ),
              }))}
            />
          </Panel>
        </div>
        {waits ? (
          <div className={styles.column}>
            <Panel title={share.taskName ?? words("share.task")}>
              <AnswerShare share={share} mayReturn={standing === "open"} />
            </Panel>
          </div>
        ) : null}
      </div>
    </article>
  );
}
