import type { ArticleView as Article } from "@quintet/knowledge/contract";
import { knowledgeMay } from "@quintet/knowledge/contract";
import { Icon } from "@quintet/ui/icons.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { FieldList } from "@quintet/ui/parts/field-list.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { useMoment } from "../../parts/use-moment.ts";
import { type ArticleAddress, articlePath, editPath } from "../../routes/address.ts";
import { useWords } from "../../words/use-words.ts";
import { useMay } from "../session/me.tsx";
import { pathTo } from "../topic/topic-tree.ts";
import { useTopics } from "../topic/use-topics.ts";
import { ArchiveArticle } from "./archive-article.tsx";
import styles from "./article-head.module.css";
import { isLive } from "./article-states.ts";
import { PublishVersion } from "./publish-version.tsx";
import { StateChip } from "./state-chip.tsx";
import { TopicPath } from "./topic-path.tsx";

/** What an article is called, where it is at home, how long it holds, and what may be done with it. */
export function ArticleHead({ article, address }: { article: Article; address: ArticleAddress }) {
  const words = useWords();
  const moment = useMoment();
  const topics = useTopics();
  const edits = useMay(knowledgeMay.edit);
  const publishes = useMay(knowledgeMay.publish);
  const { state, version, latestVersion } = article;
  const may = publishes && (isLive(state) || state === "scheduled");

  return (
    <header className={styles.head}>
      <TopicPath path={pathTo(topics.data?.topics ?? [], article.topicId)} />
      <div className={styles.line}>
        <h1 id="article-title">{article.title}</h1>
        <div className={styles.deeds}>
          {may ? <ArchiveArticle articleId={article.id} title={article.title} /> : null}
          {edits ? (
            <Link className={styles.edit} href={editPath(article.id)}>
              <Icon name="note" size={16} />
              {words("edit.edit")}
            </Link>
          ) : null}
        </div>
      </div>
      <div className={styles.chips}>
        <StateChip state={state} />
        <Chip>{words(`kind.${article.kind}`)}</Chip>
        <FieldList
          inline
          fields={[
            { label: words("article.code"), value: article.code },
            {
              label: words("article.validity"),
              value: words(article.validUntil ? "article.validBetween" : "article.validSince", {
                from: moment(article.validFrom),
                until: article.validUntil ? moment(article.validUntil) : "",
              }),
            },
            {
              label: words("article.updated"),
              value: [moment(article.updatedAt), article.updatedBy].filter(Boolean).join(" · "),
            },
            { label: words("article.uses"), value: words("article.times", { count: article.uses }) },
          ]}
        />
      </div>
      {version < latestVersion ? (
        <p className={styles.notice}>
          {words(isLive(state) ? "article.newerDraft" : "article.olderVersion", { version, latest: latestVersion })}{" "}
          <Link href={articlePath(article.id, { ...address, version: latestVersion })}>
            {words("article.seeLatest", { latest: latestVersion })}
          </Link>
        </p>
      ) : null}
      {publishes && (state === "draft" || state === "review" || state === "scheduled") ? (
        <PublishVersion article={article} />
      ) : null}
    </header>
  );
}
