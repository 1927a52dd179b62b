import { Icon } from "@quintet/ui/icons.tsx";
import { Button } from "@quintet/ui/parts/button.tsx";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useRested } from "../../parts/use-rested.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./search-field.module.css";
import { focusHit } from "./walk-hits.ts";

const pause = 120;

export type SearchFieldProps = { value: string /** Told once typing rests. */; onSearch: (text: string) => void };

/** The question. What is typed shows at once and is searched while typing rests; arrow down enters what was found. */
export function SearchField({ value, onSearch }: SearchFieldProps) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const rested = useRested(text, pause);
  const asked = useRef(value);

  // The address may change without the field: back, a topic, a suggestion taken.
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    setText(value);
  }, [value]);
  useEffect(() => {
    const wanted = rested.trim();
    if (rested !== text || wanted === asked.current) return;
    asked.current = wanted;
    onSearch(wanted);
  }, [rested, text, onSearch]);

  const clear = () => {
    setText("");
    field.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" && focusHit(0)) event.preventDefault();
    if (event.key === "Escape" && text !== "") {
      event.preventDefault();
      clear();
    }
  };

  return (
    <search className={styles.field}>
      <Icon name="search" size={18} />
      <input
        ref={field}
        type="search"
        aria-label={words("search.label")}
        placeholder={words("search.placeholder")}
        value={text}
        maxLength={200}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
      />
      {text === "" ? null : (
        <Button look="quiet" icon="close" label={words("search.clear")} className={styles.clear} onClick={clear} />
      )}
    </search>
  );
}
