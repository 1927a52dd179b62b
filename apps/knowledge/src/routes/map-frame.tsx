import { knowledgeMay } from "@quintet/knowledge/contract";
import { Icon } from "@quintet/ui/icons.tsx";
import { Button } from "@quintet/ui/parts/button.tsx";
import { SplitPane } from "@quintet/ui/parts/split-pane.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { Outlet, useLocation, useRouter, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { useApi } from "../api.ts";
import { SearchField } from "../features/search/search-field.tsx";
import { useMay } from "../features/session/me.tsx";
import { BrowseTopics } from "../features/topic/browse-topics.tsx";
import { useTopics } from "../features/topic/use-topics.ts";
import { useWords } from "../words/use-words.ts";
import { articleOfPath, mapPath, newPath } from "./address.ts";
import styles from "./map-frame.module.css";

/** The map at the left, the question at the top, and below it what was found or an article. */
export function MapFrame() {
  const words = useWords();
  const { pathname, href } = useLocation();
  const [mapOpen, setMapOpen] = useState(false);
  const edits = useMay(knowledgeMay.edit);
  const { topic } = useSearch({ strict: false });
  // On narrow screens the map closes wherever it led.
  useEffect(() => setMapOpen(false), [href]);

  return (
    <div className={styles.frame} data-map={mapOpen ? "open" : undefined}>
      <SplitPane
        name="knowledge-map"
        label={words("map.title")}
        initial={256}
        min={200}
        max={420}
        first={<MapPane articleId={articleOfPath(pathname)} />}
        second={
          <div className={styles.column}>
            <div className={styles.bar}>
              <Button
                look="quiet"
                icon="tree"
                className={styles.toggle}
                aria-expanded={mapOpen}
                onClick={() => setMapOpen(!mapOpen)}
                label={words("map.title")}
              />
              <Question />
              {edits ? (
                <Link href={newPath(topic)} className={styles.begin}>
                  <Icon name="plus" size={16} />
                  {words("edit.new")}
                </Link>
              ) : null}
            </div>
            <div className={styles.page}>
              <Outlet />
            </div>
          </div>
        }
      />
    </div>
  );
}

function MapPane({ articleId }: { articleId: string | undefined }) {
  const words = useWords();
  const { topic, q, state } = useSearch({ strict: false });
  const topics = useTopics();
  const article = useQuery({
    ...useApi().knowledge.readArticle.queryOptions({ articleId: articleId ?? "" }),
    enabled: articleId !== undefined,
  });
  const here = articleId === undefined ? (topic ?? null) : article.data?.topicId;
  const hrefOf = (id: string | undefined) =>
    mapPath({
      ...(id === undefined ? {} : { topic: id }),
      ...(articleId === undefined && q !== undefined ? { q } : {}),
      ...(articleId === undefined && state !== undefined ? { state } : {}),
    });
  return (
    <nav className={styles.map} aria-label={words("map.title")}>
      <h2>{words("map.title")}</h2>
      <QueryStates query={topics} compact skeleton={<LoadingSkeleton rows={9} />}>
        {({ topics: rows }) => <BrowseTopics topics={rows} selected={here} hrefOf={hrefOf} />}
      </QueryStates>
    </nav>
  );
}

function Question() {
  const { history } = useRouter();
  const { pathname } = useLocation();
  const search = useSearch({ strict: false });
  const onArticle = articleOfPath(pathname) !== undefined;
  const { q, version: _version, compare: _compare, ...rest } = search;

  const ask = useCallback(
    (text: string) => {
      const place = mapPath({ ...(onArticle ? {} : rest), ...(text === "" ? {} : { q: text }) });
      // Letter by letter is one step for "back".
      if (q === undefined || onArticle) history.push(place);
      else history.replace(place);
    },
    [history, onArticle, q, rest],
  );
  return <SearchField value={q ?? ""} onSearch={ask} />;
}
