import type { ArticleView as Article } from "@quintet/knowledge/contract";
import { Button } from "@quintet/ui/parts/button.tsx";
import { useGo } from "@quintet/ui/shell/navigate.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { useApi } from "../../api.ts";
import { type ArticleAddress, articlePath } from "../../routes/address.ts";
import { useWords } from "../../words/use-words.ts";
import { changedParts, partNames } from "./article-parts.ts";
import styles from "./compare-versions.module.css";
import { DiffView } from "./diff-view.tsx";
import { useToldParts } from "./use-told-parts.ts";

/** Any two versions of an article, word by word. */
export function CompareVersions({ article, address }: { article: Article; address: ArticleAddress }) {
  const words = useWords();
  const go = useGo();
  const api = useApi();
  const { compare = article.version } = address;
  const before = useQuery(api.knowledge.readArticle.queryOptions({ articleId: article.id, version: compare }));
  const history = useQuery(api.knowledge.listVersions.queryOptions({ articleId: article.id }));
  const versions = history.data?.versions.map(({ version }) => version) ?? [compare, article.version];
  const show = (change: Partial<ArticleAddress>) =>
    go(articlePath(article.id, { ...address, version: article.version, compare, ...change }));
  const { compare: _compare, ...reading } = address;

  return (
    <section className={styles.compare} aria-label={words("version.compareTitle")}>
      <header>
        <h2>{words("version.compareTitle")}</h2>
        <Choose
          label={words("version.before")}
          versions={versions}
          value={compare}
          onChoose={(one) => show({ compare: one })}
        />
        <Choose
          label={words("version.after")}
          versions={versions}
          value={article.version}
          onChoose={(one) => show({ version: one })}
        />
        <Button look="quiet" icon="close" onClick={() => go(articlePath(article.id, reading))}>
          {words("version.close")}
        </Button>
      </header>
      <QueryStates query={before} skeleton={<LoadingSkeleton shape="card" />}>
        {(old) => <Differences before={old} after={article} />}
      </QueryStates>
    </section>
  );
}

type ChooseProps = { label: string; versions: readonly number[]; value: number; onChoose: (version: number) => void };

function Choose({ label, versions, value, onChoose }: ChooseProps) {
  const words = useWords();
  const id = useId();
  return (
    <span className={styles.choose}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(Number(event.target.value))}>
        {[...new Set([...versions, value])].map((version) => (
          <option key={version} value={version}>
            {words("version.name", { version })}
          </option>
        ))}
      </select>
    </span>
  );
}

// Editors compare what was written, with its places for facts; others what they read.
const readable = (article: Article) => ({ ...article, renditions: article.sources ?? article.renditions });

function Differences({ before, after }: { before: Article; after: Article }) {
  const words = useWords();
  const told = useToldParts();
  const old = told(readable(before));
  const now = told(readable(after));
  const changed = changedParts(old, now);
  const same = partNames.filter((name) => !changed.includes(name));
  return (
    <div className={styles.parts}>
      {changed.length === 0 ? <p className={styles.same}>{words("version.identical")}</p> : null}
      {changed.map((name) => (
        <div key={name} className={styles.part}>
          <h3>{words(`part.${name}`)}</h3>
          <DiffView before={old[name]} after={now[name]} />
        </div>
      ))}
      {changed.length > 0 && same.length > 0 ? (
        <p className={styles.same}>
          {words("version.same", { parts: same.map((name) => words(`part.${name}`)).join(words("version.comma")) })}
        </p>
      ) : null}
    </div>
  );
}
