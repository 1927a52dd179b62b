import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { DueChip } from "@quintet/ui/parts/due-chip.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useEffect } from "react";
import { partnerLinks, type ShareView } from "../../partner-routes.ts";
import { usePartnerWords } from "../../words/use-words.ts";
import styles from "./list-shares.module.css";
import { standingOf } from "./share-standing.ts";
import { StandingChip } from "./standing-chip.tsx";
import { useShares } from "./use-shares.ts";

const views: readonly ShareView[] = ["open", "done"];

/** What waits for this company, or what it has done with; each row with its own clock. */
export function ListShares({ view, selected }: { view: ShareView; selected: string | undefined }) {
  const words = usePartnerWords();
  const format = useFormat();
  // The chosen case is what the page is about; without one, the list is.
  const Heading = selected === undefined ? "h1" : "h2";
  const shares = useShares(view);
  const waiting = useShares("open").data?.pages.flatMap((page) => page.rows).length ?? 0;

  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ""}${words("frame.title")} · Quintet`;
  }, [waiting, words]);

  return (
    <>
      <header className={styles.head}>
        <Heading>{words("section.inbox")}</Heading>
        <nav className={styles.views} aria-label={words("inbox.views")}>
          {views.map((one) => (
            <Link key={one} href={partnerLinks.inbox(one)} aria-current={one === view ? "page" : undefined}>
              {words(`inbox.view.${one}`)}
              {one === "open" && waiting > 0 ? <span className={styles.count}>{waiting}</span> : null}
            </Link>
          ))}
        </nav>
      </header>
      <div className={styles.scroll}>
        <QueryStates
          query={shares}
          isEmpty={({ pages }) => pages.every(({ rows }) => rows.length === 0)}
          empty={
            <EmptyState title={words(`inbox.empty.${view}.title`)} sentence={words(`inbox.empty.${view}.sentence`)} />
          }
        >
          {({ pages }) => (
            <ul className={styles.rows} aria-label={words(`inbox.view.${view}`)}>
              {pages
                .flatMap(({ rows }) => rows)
                .map((share) => (
                  <li key={share.id}>
                    <Link
                      href={partnerLinks.share(share.id, view)}
                      className={styles.row}
                      aria-current={share.id === selected ? "true" : undefined}
                    >
                      <span className={styles.title}>{share.title}</span>
                      <span className={styles.clock}>
                        {share.dueAt ? <DueChip due={share.dueAt} since={share.sharedAt} /> : null}
                      </span>
                      <span className={styles.line}>
                        {share.caseNumber}
                        <span>{share.taskName ?? words("inbox.shared", { at: format.instant(share.sharedAt) })}</span>
                      </span>
                      <StandingChip standing={standingOf(share)} />
                    </Link>
                  </li>
                ))}
            </ul>
          )}
        </QueryStates>
        {shares.hasNextPage ? (
          <div className={styles.more}>
            <Button disabled={shares.isFetchingNextPage} onClick={() => void shares.fetchNextPage()}>
              {words(shares.isFetchingNextPage ? "inbox.loading" : "inbox.more")}
            </Button>
          </div>
        ) : null}
      </div>
    </>
  );
}
