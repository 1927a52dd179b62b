import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../api.ts";
import { ButtonLink } from "../../parts/button-link.tsx";
import body from "../../parts/page-body.module.css";
import { PageHeader } from "../../parts/page-header.tsx";
import { portalLinks } from "../../portal-routes.ts";
import { usePortalWords } from "../../words/use-words.ts";
import { ArticleText } from "./article-text.tsx";
import styles from "./find-articles.module.css";

/** One article in the words written for customers. */
export function ReadArticle({ articleId, query }: { articleId: string; query: string }) {
  const words = usePortalWords();
  const format = useFormat();
  const api = useApi();
  const article = useQuery(api.knowledge.readArticle.queryOptions({ articleId }));
  const up = query ? portalLinks.search(query) : portalLinks.home;
  return (
    <>
      <PageHeader title={article.data?.title ?? words("article.title")} up={up}>
        {article.data ? <span>{article.data.topicPath.join(" › ")}</span> : null}
      </PageHeader>
      <div className={body.body}>
        <QueryStates query={article} skeleton={<LoadingSkeleton shape="card" />}>
          {(view) => (
            <>
              <Panel>
                <ArticleText text={view.renditions.external ?? ""} />
              </Panel>
              <p className={styles.count}>{words("article.updated", { at: format.date(view.updatedAt) })}</p>
              <div className={styles.next}>
                <span>{words("article.notSolved")}</span>
                <ButtonLink href={portalLinks.newChat({ text: query || view.title })} icon="chat">
                  {words("entry.agent")}
                </ButtonLink>
              </div>
            </>
          )}
        </QueryStates>
      </div>
    </>
  );
}
