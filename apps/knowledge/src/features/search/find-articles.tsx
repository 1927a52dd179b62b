import { ArticleKind } from "@quintet/knowledge/contract";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useState } from "react";
import { type MapAddress, mapPath } from "../../routes/address.ts";
import { useWords } from "../../words/use-words.ts";
import { useTopics } from "../topic/use-topics.ts";
import styles from "./find-articles.module.css";
import { HitCard } from "./hit-card.tsx";
import { useFindArticles } from "./use-find-articles.ts";
import { useLogSearch } from "./use-log-search.ts";
import { walkHits } from "./walk-hits.ts";

const few = 20;
const most = 50;

/** What was found for the question of the address, best first, with the way to narrow and to mend it. */
export function FindArticles({ address }: { address: MapAddress }) {
  const words = useWords();
  const { q = "", kind, topic } = address;
  const [limit, setLimit] = useState(few);
  const found = useFindArticles(address, limit);
  const opened = useLogSearch(q, found.isPlaceholderData ? undefined : found.data?.total);
  const topics = useTopics();
  const within = topics.data?.topics.find(({ id }) => id === topic)?.name;
  const { kind: _kind, ...everyKind } = address;
  const { topic: _topic, ...everyTopic } = address;
  const narrowed = kind !== undefined || topic !== undefined;

  return (
    <div className={styles.found} data-stale={found.isPlaceholderData || undefined}>
      <h1 className="sr-only">{words("search.title", { query: q })}</h1>
      <nav className={styles.kinds} aria-label={words("search.kinds")}>
        <Link href={mapPath(everyKind)} aria-current={kind === undefined ? "true" : undefined}>
          {words("search.everyKind")}
        </Link>
        {ArticleKind.options.map((one) => (
          <Link key={one} href={mapPath({ ...address, kind: one })} aria-current={kind === one ? "true" : undefined}>
            {words(`kind.${one}`)}
          </Link>
        ))}
      </nav>
      <QueryStates
        query={found}
        isEmpty={({ hits }) => hits.length === 0}
        empty={
          <>
            <Mend suggestion={found.data?.didYouMean} address={address} />
            <EmptyState
              title={words("search.nothing", { query: q })}
              sentence={words(narrowed ? "search.nothingNarrowed" : "search.nothingSentence")}
              action={narrowed ? <Link href={mapPath({ q })}>{words("search.everywhere")}</Link> : null}
            />
          </>
        }
      >
        {({ hits, total, didYouMean }) => (
          <>
            <Mend suggestion={didYouMean} address={address} />
            <p className={styles.sum} role="status">
              {words(hits.length < total ? "search.sumOf" : "search.sum", { total, shown: hits.length })}
              {within ? (
                <>
                  {" · "}
                  {words("search.within", { topic: within })}{" "}
                  <Link href={mapPath(everyTopic)}>{words("search.everywhere")}</Link>
                </>
              ) : null}
            </p>
            <ol className={styles.hits} aria-label={words("search.results")} onKeyDown={walkHits}>
              {hits.map((hit) => (
                <HitCard key={hit.articleId} hit={hit} query={q} onOpen={() => opened(hit.articleId)} />
              ))}
            </ol>
            {hits.length < Math.min(total, most) ? (
              <div className={styles.more}>
                <Button onClick={() => setLimit(most)}>{words("search.more")}</Button>
              </div>
            ) : null}
          </>
        )}
      </QueryStates>
    </div>
  );
}

function Mend({ suggestion, address }: { suggestion: string | null | undefined; address: MapAddress }) {
  const words = useWords();
  if (!suggestion) return null;
  return (
    <p className={styles.mend}>
      {words("search.didYouMean")} <Link href={mapPath({ ...address, q: suggestion })}>{suggestion}</Link>
    </p>
  );
}
