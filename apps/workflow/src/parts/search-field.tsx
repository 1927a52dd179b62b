import { Icon } from "@quintet/ui/icons.tsx";
import { type Ref, useEffect, useState } from "react";
import styles from "./search-field.module.css";
import { useRested } from "./use-rested.ts";

export type SearchFieldProps = {
  label: string;
  value: string;
  /** Told once typing rests. */
  onSearch: (text: string) => void;
  ref?: Ref<HTMLInputElement>;
};

/** A field to look things up with. What is typed shows at once; the search follows when typing rests. */
export function SearchField({ label, value, onSearch, ref }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const rested = useRested(text, 220);
  // The address may change without the field: back, or a filter that was cleared.
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (rested.trim() !== value && rested === text) onSearch(rested.trim());
  }, [rested, text, value, onSearch]);
  return (
    <div className={styles.field}>
      <Icon name="search" size={16} />
      <input
        ref={ref}
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        maxLength={60}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
    </div>
  );
}
