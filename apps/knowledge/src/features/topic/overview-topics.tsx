import { Link } from "@quintet/ui/shell/navigate.tsx";
import { useMemo } from "react";
import { mapPath } from "../../routes/address.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./overview-topics.module.css";
import { type TopicRow, treeOf } from "./topic-tree.ts";

/** The whole map at a glance: each branch with its topics, as wide as what it holds. */
export function OverviewTopics({ topics }: { topics: readonly TopicRow[] }) {
  const words = useWords();
  const tree = useMemo(() => treeOf(topics), [topics]);
  const most = Math.max(1, ...tree.map(({ articles }) => articles));
  return (
    <ul className={styles.cards} aria-label={words("map.branches")}>
      {tree.map((branch) => (
        <li key={branch.id} className={styles.card}>
          <Link href={mapPath({ topic: branch.id })} className={styles.head}>
            <span className={styles.name}>{branch.name}</span>
            <span className={styles.count}>{words("map.articles", { count: branch.articles })}</span>
          </Link>
          <div className={styles.share} aria-hidden="true">
            <i style={{ width: `${(100 * branch.articles) / most}%` }} />
          </div>
          <p className={styles.topics}>
            {branch.children.map((topic) => (
              <Link key={topic.id} href={mapPath({ topic: topic.id })}>
                {topic.name}
              </Link>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
