import { Panel } from "@quintet/ui/parts/panel.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { ButtonLink } from "../../parts/button-link.tsx";
import { portalLinks } from "../../portal-routes.ts";
import { usePortalWords } from "../../words/use-words.ts";
import { AskedByMany } from "./asked-by-many.tsx";
import styles from "./find-articles.module.css";
import { ShowHits } from "./show-hits.tsx";
import { useLogSearch } from "./use-log-search.ts";
import { useSearch } from "./use-search.ts";

/** What the knowledge base answers to a question, and the way to people when it does not. */
export function FindArticles({ query }: { query: string }) {
  const words = usePortalWords();
  const found = useSearch(query);
  const opened = useLogSearch(query.trim(), found.isPlaceholderData ? undefined : found.data?.total);
  if (query.trim() === "") return <AskedByMany />;
  return (
    <QueryStates
      query={found}
      isEmpty={({ hits }) => hits.length === 0}
      empty={
        <Panel>
          <EmptyState
            title={words("search.nothing", { query })}
            sentence={words("search.nothingNext")}
            action={
              <ButtonLink href={portalLinks.newChat({ text: query })} look="primary" icon="chat">
                {words("entry.agent")}
              </ButtonLink>
            }
          />
        </Panel>
      }
    >
      {({ hits, total, didYouMean }) => (
        <section className={styles.found} aria-label={words("search.results")}>
          <p className={styles.count} role="status">
            {words("search.found", { count: total })}
            {didYouMean ? (
              <>
                {" "}
                <Link href={portalLinks.search(didYouMean)}>{words("search.didYouMean", { query: didYouMean })}</Link>
              </>
            ) : null}
          </p>
          <ShowHits
            hits={hits}
            label={words("search.results")}
            linkOf={(hit) => portalLinks.article(hit.articleId, query)}
            onOpen={(hit) => opened(hit.articleId)}
          />
          <div className={styles.next}>
            <span>{words("search.notThere")}</span>
            <ButtonLink href={portalLinks.newChat({ text: query })} icon="chat">
              {words("entry.agent")}
            </ButtonLink>
          </div>
        </section>
      )}
    </QueryStates>
  );
}
