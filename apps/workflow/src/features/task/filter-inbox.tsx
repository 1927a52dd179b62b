import { Button } from "@quintet/ui/parts/button.tsx";
import { type Ref, useCallback } from "react";
import { SearchField } from "../../parts/search-field.tsx";
import { Tabs } from "../../parts/tabs.tsx";
import { useWords } from "../../words/use-words.ts";
import { useMe } from "../session/me.tsx";
import styles from "./filter-inbox.module.css";
import { type InboxChange, type InboxSearch, inboxFilters, inboxViews, readOnly, toggleOnly } from "./inbox-address.ts";

export type FilterInboxProps = {
  search: InboxSearch;
  /** Changes the address; `replace` for what is typed, so that back does not go letter by letter. */
  onChange: (change: InboxChange, replace?: boolean) => void;
  find: Ref<HTMLInputElement>;
};

/** Which tasks are shown. Everything chosen here stands in the address. */
export function FilterInbox({ search, onChange, find }: FilterInboxProps) {
  const words = useWords();
  const leads = useMe().roles.some((role) => role !== "agent");
  const chosen = readOnly(search.only);
  const look = useCallback((text: string) => onChange({ text }, true), [onChange]);
  const views = inboxViews.filter((view) => view !== "team" || leads || search.view === "team");
  return (
    <div className={styles.filter}>
      <Tabs
        label={words("view.label")}
        tabs={views.map((view) => ({ key: view, label: words(`view.${view}`) }))}
        current={search.view ?? "mine"}
        controls="inbox-list"
        onChange={(view) => onChange({ view })}
      />
      <div className={styles.search}>
        <SearchField ref={find} label={words("inbox.search")} value={search.text ?? ""} onSearch={look} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: toggles of a list, not fields of a form */}
      <div className={styles.only} role="group" aria-label={words("inbox.filters")}>
        {inboxFilters.map((filter) => (
          <button
            key={filter}
            type="button"
            className={styles.toggle}
            aria-pressed={chosen.includes(filter)}
            onClick={() => onChange({ only: toggleOnly(search.only, filter) })}
          >
            {words(`inbox.only.${filter}`)}
          </button>
        ))}
        {chosen.length > 0 || search.text ? (
          <Button
            look="quiet"
            icon="close"
            label={words("inbox.clear")}
            onClick={() => onChange({ only: null, text: "" })}
          />
        ) : null}
      </div>
    </div>
  );
}
