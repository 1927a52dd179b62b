import { Button } from "@quintet/ui/parts/button.tsx";
import { CaseGrade, type KindRow, PartyKind } from "@quintet/workflow/contract";
import { type Ref, useCallback } from "react";
import { SearchField } from "../../parts/search-field.tsx";
import { useWords } from "../../words/use-words.ts";
import { useKindName, useKinds } from "../kind/use-kinds.ts";
import styles from "./filter-inbox.module.css";
import { dueFilters, filterOf, type InboxChange, type InboxSearch, NO_FILTER } from "./inbox-address.ts";

/** The processes in force, and the one the address names even when it is no longer. */
const kindsToChoose = (rows: readonly KindRow[] | undefined, named: string | undefined): string[] => [
  ...new Set([...(rows ?? []).map(({ kind }) => kind), ...(named ? [named] : [])]),
];

export type FilterInboxProps = {
  search: InboxSearch;
  /** Changes the address; `replace` for what is typed, so that back does not go letter by letter. */
  onChange: (change: InboxChange, replace?: boolean) => void;
  onSave: () => void;
  find: Ref<HTMLInputElement>;
};

/** What the list is narrowed to. Everything chosen here stands in the address. */
export function FilterInbox({ search, onChange, onSave, find }: FilterInboxProps) {
  const words = useWords();
  const nameOf = useKindName();
  const kinds = kindsToChoose(useKinds(), search.kind);
  const look = useCallback((text: string) => onChange({ filter: { text } }, true), [onChange]);
  const narrowed = Object.keys(filterOf(search)).length > 0;
  const choose = (filter: NonNullable<InboxChange["filter"]>) => onChange({ filter });
  return (
    <div className={styles.filter}>
      <div className={styles.search}>
        <SearchField ref={find} label={words("inbox.search")} value={search.text ?? ""} onSearch={look} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: choices of a list, not fields of a form */}
      <div className={styles.only} role="group" aria-label={words("inbox.filters")}>
        {dueFilters.map((due) => (
          <button
            key={due}
            type="button"
            className={styles.toggle}
            aria-pressed={search.due === due}
            onClick={() => choose({ due: search.due === due ? undefined : due })}
          >
            {words(`hand.due.${due}`)}
          </button>
        ))}
        <select
          className={styles.toggle}
          aria-label={words("hand.grade")}
          data-chosen={search.grade !== undefined}
          value={search.grade ?? ""}
          onChange={(event) => choose({ grade: CaseGrade.options.find((one) => one === event.target.value) })}
        >
          <option value="">{words("hand.grade")}</option>
          {CaseGrade.options.map((grade) => (
            <option key={grade} value={grade}>
              {words(`grade.${grade}`)}
            </option>
          ))}
        </select>
        <select
          className={styles.toggle}
          aria-label={words("hand.kind")}
          data-chosen={search.kind !== undefined}
          value={search.kind ?? ""}
          onChange={(event) => choose({ kind: event.target.value || undefined })}
        >
          <option value="">{words("hand.kind")}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {nameOf(kind)}
            </option>
          ))}
        </select>
        <select
          className={styles.toggle}
          aria-label={words("hand.party")}
          data-chosen={search.party !== undefined}
          value={search.party ?? ""}
          onChange={(event) => choose({ party: PartyKind.options.find((one) => one === event.target.value) })}
        >
          <option value="">{words("hand.party")}</option>
          {PartyKind.options.map((party) => (
            <option key={party} value={party}>
              {words(`party.${party}`)}
            </option>
          ))}
        </select>
        {narrowed ? (
          <>
            <Button look="quiet" icon="star" label={words("hand.save")} onClick={onSave} />
            <Button look="quiet" icon="close" label={words("inbox.clear")} onClick={() => choose(NO_FILTER)} />
          </>
        ) : null}
      </div>
    </div>
  );
}
