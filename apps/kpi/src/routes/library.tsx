import { Segmented } from "@quintet/ui/parts/segmented.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect } from "react";
import { useIndicators } from "../features/data/use-indicators.ts";
import { ListIndicators } from "../features/library/list-indicators.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./library.module.css";

const route = getRouteApi("/");

/** The start of the app: every indicator with its definition and its value of today. */
export function LibraryPage() {
  const words = useWords();
  const { q = "", group } = route.useSearch();
  const navigate = route.useNavigate();
  const library = useIndicators();
  const title = words("document.library");
  useEffect(() => {
    document.title = title;
  }, [title]);
  // A letter typed is no page of its own to come back to.
  const search = (text: string) =>
    void navigate({ search: { ...(group ? { group } : {}), ...(text ? { q: text } : {}) }, replace: true });
  const by = group ?? "audience";
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{words("library.title")}</h1>
          <p>{words("library.sentence")}</p>
        </div>
        <div className={styles.tools}>
          <input
            type="search"
            aria-label={words("library.search")}
            placeholder={words("library.searchHint")}
            value={q}
            onChange={({ target }) => search(target.value)}
          />
          <Segmented
            label={words("library.groupBy")}
            options={[
              { value: "audience", label: words("library.byAudience") },
              { value: "perspective", label: words("library.byPerspective") },
            ]}
            value={by}
            onChange={(next) =>
              void navigate({ search: { ...(q ? { q } : {}), ...(next === "perspective" ? { group: next } : {}) } })
            }
          />
        </div>
      </header>
      <QueryStates query={library} skeleton={<LoadingSkeleton rows={10} />}>
        {({ indicators }) => <ListIndicators indicators={indicators} group={by} query={q} onClear={() => search("")} />}
      </QueryStates>
    </div>
  );
}
