import { knowledgeMay } from "@quintet/knowledge/contract";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useMemo } from "react";
import { type MapAddress, mapPath, newPath } from "../../routes/address.ts";
import { useWords } from "../../words/use-words.ts";
import { useMay } from "../session/me.tsx";
import { OverviewTopics } from "../topic/overview-topics.tsx";
import { pathTo } from "../topic/topic-tree.ts";
import { useTopics } from "../topic/use-topics.ts";
import { ArticleRow } from "./article-row.tsx";
import { editorStates } from "./article-states.ts";
import styles from "./list-articles.module.css";
import { TopicPath } from "./topic-path.tsx";
import { useArticlePages } from "./use-article-pages.ts";

/** The articles of a topic and all below it, the latest change first; of the whole map, its branches above them. */
export function ListArticles({ address }: { address: MapAddress }) {
  const words = useWords();
  const edits = useMay(knowledgeMay.edit);
  const { topic, state } = address;
  const topics = useTopics();
  const pages = useArticlePages({ ...(topic ? { topicId: topic } : {}), ...(state ? { state } : {}) });
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows), [pages.data]);
  const path = pathTo(topics.data?.topics ?? [], topic);
  const here = path.at(-1);
  const overview = topic === undefined && state === undefined;
  const { state: _state, ...everyState } = address;

  return (
    <div className={styles.list}>
      {path.length > 1 ? <TopicPath path={path.slice(0, -1)} /> : null}
      <header className={styles.head}>
        <h1>{here?.name ?? words("map.all")}</h1>
        {here ? <p>{words("map.articles", { count: here.articles })}</p> : null}
      </header>
      {overview && topics.data ? <OverviewTopics topics={topics.data.topics} /> : null}
      <div className={styles.tools}>
        <h2>{words(overview ? "list.latest" : "list.articles")}</h2>
        {edits ? (
          <nav className={styles.states} aria-label={words("list.states")}>
            <Link href={mapPath(everyState)} aria-current={state === undefined ? "true" : undefined}>
              {words("list.notArchived")}
            </Link>
            {editorStates.map((one) => (
              <Link
                key={one}
                href={mapPath({ ...address, state: one })}
                aria-current={state === one ? "true" : undefined}
              >
                {words(`state.${one}`)}
              </Link>
            ))}
          </nav>
        ) : null}
      </div>
      <QueryStates
        query={{ ...pages, data: rows }}
        empty={
          <EmptyState
            title={words(state ? "list.noneInState" : "list.none")}
            sentence={words(edits ? "list.noneEditor" : "list.noneReader")}
            action={edits ? <Link href={newPath(topic)}>{words("edit.new")}</Link> : null}
          />
        }
      >
        {(articles) => (
          <>
            <ul className={styles.rows} aria-label={words("list.articles")}>
              {articles.map((article) => (
                <ArticleRow
                  key={article.id}
                  article={article}
                  topic={topicName(topics.data?.topics, article.topicId, topic)}
                />
              ))}
            </ul>
            {pages.hasNextPage ? (
              <div className={styles.more}>
                <Button disabled={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                  {words("list.more")}
                </Button>
              </div>
            ) : null}
          </>
        )}
      </QueryStates>
    </div>
  );
}

/** The home of an article, where it is not the topic the list is of. */
function topicName(topics: readonly { id: string; name: string }[] | undefined, id: string, shown: string | undefined) {
  return id === shown ? undefined : topics?.find((topic) => topic.id === id)?.name;
}
