import { classNames } from "@quintet/ui/class-names.ts";
import { Icon } from "@quintet/ui/icons.tsx";
import { type FormEvent, useId, useState } from "react";
import styles from "./search-field.module.css";

export type SearchFieldProps = {
  /** Names the field, says what may be asked, and what the button does. */
  words: { label: string; placeholder: string; go: string };
  look?: "raised" | "flat";
  /** What was asked for until now. */
  query?: string;
  /** Told of each change, where the results stand on the same page. */
  onChange?: (query: string) => void;
  /** Told of a question that was finished, by Enter or by the button. Never of an empty one. */
  onSearch: (query: string) => void;
};

/** The place to ask in one's own words. */
export function SearchField({ words, look = "flat", query = "", onChange, onSearch }: SearchFieldProps) {
  const id = useId();
  const [text, setText] = useState(query);
  const [asked, setAsked] = useState(query);
  // Another question by a link or by "back" takes the place of what was typed.
  if (asked !== query) {
    setAsked(query);
    if (query !== text.trim()) setText(query);
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wish = text.trim();
    if (wish) onSearch(wish);
  };
  return (
    <search>
      <form className={classNames(styles.form, styles[look])} onSubmit={submit}>
        <Icon name="search" size={20} />
        <label htmlFor={id} className="sr-only">
          {words.label}
        </label>
        <input
          id={id}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={200}
          placeholder={words.placeholder}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            onChange?.(event.target.value);
          }}
        />
        <button type="submit">{words.go}</button>
      </form>
    </search>
  );
}
