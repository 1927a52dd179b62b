import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Icon } from "@quintet/ui/icons.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../api.ts";
import { ArticleText } from "../../../portal/features/article/article-text.tsx";
import { partnerLinks } from "../../partner-routes.ts";
import column from "../../routes/column.module.css";
import { usePartnerWords } from "../../words/use-words.ts";

/** One article in the words written for partners. */
export function ReadKnowledge({ articleId, query }: { articleId: string; query: string }) {
  const words = usePartnerWords();
  const format = useFormat();
  const api = useApi();
  const article = useQuery(api.knowledge.readArticle.queryOptions({ articleId }));
  return (
    <div className={column.column}>
      <Link href={partnerLinks.knowledge(query)} className={column.up}>
        <Icon name="back" size={16} />
        {words("knowledge.back")}
      </Link>
      <QueryStates query={article} skeleton={<LoadingSkeleton shape="card" />}>
        {({ title, topicPath, renditions, updatedAt }) => (
          <>
            <h1>{title}</h1>
            <p className={column.hint}>
              {topicPath.join(" › ")} · {words("knowledge.updated", { at: format.date(updatedAt) })}
            </p>
            <Panel>
              <ArticleText text={renditions.partner ?? ""} />
            </Panel>
          </>
        )}
      </QueryStates>
    </div>
  );
}
