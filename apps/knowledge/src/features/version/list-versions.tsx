import type { ArticleView as Article } from "@quintet/knowledge/contract";
import { Icon } from "@quintet/ui/icons.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { useMoment } from "../../parts/use-moment.ts";
import { type ArticleAddress, articlePath } from "../../routes/address.ts";
import { useWords } from "../../words/use-words.ts";
import { StateChip } from "../article/state-chip.tsx";
import styles from "./list-versions.module.css";

/** How an article came to be, newest version first; each can be read and compared with the one before it. */
export function ListVersions({ article, address }: { article: Article; address: ArticleAddress }) {
  const words = useWords();
  const moment = useMoment();
  const history = useQuery(useApi().knowledge.listVersions.queryOptions({ articleId: article.id }));
  const { compare: _compare, ...reading } = address;
  return (
    <section className={styles.history} aria-labelledby="article-versions">
      <h2 id="article-versions">{words("version.history")}</h2>
      <QueryStates query={history} compact skeleton={<LoadingSkeleton rows={3} />}>
        {({ versions }) => (
          <ol>
            {versions.map(({ version, at, by, state }, place) => {
              const before = versions[place + 1]?.version;
              const shown = version === article.version;
              return (
                <li key={version} data-shown={shown || undefined}>
                  <div className={styles.line}>
                    <Link
                      href={articlePath(article.id, { ...reading, version })}
                      aria-current={shown ? "true" : undefined}
                    >
                      {words("version.name", { version })}
                    </Link>
                    <StateChip state={state} />
                    {before === undefined ? null : (
                      <Link
                        className={styles.compare}
                        href={articlePath(article.id, { ...reading, version, compare: before })}
                        aria-label={words("version.compareOf", { version, before })}
                        title={words("version.compareOf", { version, before })}
                      >
                        <Icon name="arbitrate" size={14} />
                        {words("version.compare")}
                      </Link>
                    )}
                  </div>
                  <p>
                    {by} · <time dateTime={at}>{moment(at)}</time>
                  </p>
                </li>
              );
            })}
          </ol>
        )}
      </QueryStates>
    </section>
  );
}
