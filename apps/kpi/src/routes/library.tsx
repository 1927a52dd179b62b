import { Segmented } from "@quintet/ui/parts/segmented.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect } from "react";
import { useIndicators } from "../features/data/use-indicators.ts";
import { audiences, parseLibrarySearch, perspectives } from "../features/library/library-search.ts";
import { ListIndicators } from "../features/library/list-indicators.tsx";
import { useWords } from "../words/use-words.ts";
import styles from "./library.module.css";

const route = getRouteApi("/");

/** The start of the app: every indicator with its definition and its value of today. */
export function LibraryPage() {
  const words = useWords();
  const found = route.useSearch();
  const { q = "", group, audience, perspective } = found;
  const navigate = route.useNavigate();
  const library = useIndicators();
  const title = words("document.library");
  useEffect(() => {
    document.title = title;
  }, [title]);
  // A letter typed is no page of its own to come back to.
  const search = (text: string) => void navigate({ search: parseLibrarySearch({ ...found, q: text }), replace: true });
  const narrow = (change: Record<string, unknown>) =>
    void navigate({ search: parseLibrarySearch({ ...found, ...change }) });
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
          <select
            aria-label={words("explain.audience")}
            value={audience ?? ""}
            onChange={({ target }) => narrow({ audience: target.value })}
          >
            <option value="">{`${words("explain.audience")} · ${words("library.everybody")}`}</option>
            {audiences.map((one) => (
              <option key={one} value={one}>
                {words(`audience.${one}`)}
              </option>
            ))}
          </select>
          <select
            aria-label={words("explain.perspective")}
            value={perspective ?? ""}
            onChange={({ target }) => narrow({ perspective: target.value })}
          >
            <option value="">{`${words("explain.perspective")} · ${words("library.everybody")}`}</option>
            {perspectives.map((one) => (
              <option key={one} value={one}>
                {words(`perspective.${one}`)}
              </option>
            ))}
          </select>
          <Segmented
            label={words("library.groupBy")}
            options={[
              { value: "audience", label: words("library.byAudience") },
              { value: "perspective", label: words("library.byPerspective") },
            ]}
            value={by}
            onChange={(next) => narrow({ group: next })}
          />
        </div>
      </header>
      <QueryStates query={library} skeleton={<LoadingSkeleton rows={10} />}>
        {({ indicators }) => (
          <ListIndicators
            indicators={indicators.filter(
              (one) =>
                one.audience === (audience ?? one.audience) && one.perspective === (perspective ?? one.perspective),
            )}
            group={by}
            query={q}
            onClear={() => void navigate({ search: {} })}
          />
        )}
      </QueryStates>
    </div>
  );
}
