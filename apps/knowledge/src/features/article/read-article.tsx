import type { ArticleView as Article } from "@quintet/knowledge/contract";
import { knowledgeMay, Reader } from "@quintet/knowledge/contract";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useApi } from "../../api.ts";
import { Tabs } from "../../parts/tabs.tsx";
import { usePageTitle } from "../../parts/use-page-title.ts";
import type { ArticleAddress } from "../../routes/address.ts";
import { useWords } from "../../words/use-words.ts";
import { useMay } from "../session/me.tsx";
import { ListVersions } from "../version/list-versions.tsx";
import { ArticleHead } from "./article-head.tsx";
import { ArticleText } from "./article-text.tsx";
import { CopyText } from "./copy-text.tsx";
import { FactsTable } from "./facts-table.tsx";
import styles from "./read-article.module.css";

const CompareVersions = lazy(() =>
  import("../version/compare-versions.tsx").then(({ CompareVersions }) => ({ default: CompareVersions })),
);

export type ReadArticleProps = { articleId: string; address: ArticleAddress };

/** One article: what it is, its texts by reader, its facts and how it came to be. */
export function ReadArticle({ articleId, address }: ReadArticleProps) {
  const words = useWords();
  const { version } = address;
  const article = useQuery({
    ...useApi().knowledge.readArticle.queryOptions({ articleId, ...(version ? { version } : {}) }),
    placeholderData: keepPreviousData,
  });
  usePageTitle(article.data?.title);
  return (
    <>
      {article.data ? null : <h1 className="sr-only">{words("list.articles")}</h1>}
      <QueryStates query={article} skeleton={<LoadingSkeleton shape="page" />}>
        {(view) => <ArticleSheet article={view} address={address} />}
      </QueryStates>
    </>
  );
}

function ArticleSheet({ article, address }: { article: Article; address: ArticleAddress }) {
  const words = useWords();
  const history = useMay(knowledgeMay.readHistory);
  const { compare } = address;
  return (
    <article className={styles.sheet} aria-labelledby="article-title">
      <ArticleHead article={article} address={address} />
      <div className={styles.columns}>
        <div className={styles.main}>
          {compare === undefined ? (
            <Renditions article={article} query={address.q} />
          ) : (
            <Suspense fallback={<LoadingSkeleton shape="card" />}>
              <CompareVersions article={article} address={address} />
            </Suspense>
          )}
        </div>
        <div className={styles.aside}>
          <FactsTable fields={article.fields} />
          {article.keywords.length > 0 ? (
            <section className={styles.keywords} aria-labelledby="article-keywords">
              <h2 id="article-keywords">{words("article.keywords")}</h2>
              <ul>
                {article.keywords.map((keyword) => (
                  <li key={keyword}>{keyword}</li>
                ))}
              </ul>
            </section>
          ) : null}
          {history ? <ListVersions article={article} address={address} /> : null}
        </div>
      </div>
    </article>
  );
}

function Renditions({ article, query }: { article: Article; query: string | undefined }) {
  const words = useWords();
  const written = Reader.options.filter((reader) => article.renditions[reader] !== null);
  // Staff read the inner text first: it says what may be done; what may be said is one tab away.
  const [wished, setWished] = useState<Reader>("internal");
  const reader = written.includes(wished) ? wished : written[0];
  const text = reader === undefined ? null : article.renditions[reader];
  if (reader === undefined || text === null) return <p className={styles.none}>{words("article.noText")}</p>;
  return (
    <section className={styles.paper} aria-label={words("article.renditions")}>
      <div className={styles.tabs}>
        <Tabs
          label={words("article.renditions")}
          tabs={written.map((one) => ({ key: one, label: words(`reader.${one}`) }))}
          current={reader}
          controls="rendition"
          onChange={setWished}
        />
        <CopyText article={article} reader={reader} text={text} query={query} />
      </div>
      <div
        id="rendition"
        role="tabpanel"
        aria-labelledby={`rendition-${reader}`}
        className={styles.text}
        data-reader={reader}
      >
        <p className={styles.hint}>{words(`readerHint.${reader}`)}</p>
        <ArticleText text={text} />
      </div>
    </section>
  );
}
