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
  // Only what a hand typed is asked; what the address said has been asked already.
  const typed = useRef(false);
  const type = (said: string) => {
    typed.current = true;
    setText(said);
  };

  // The address may change without the field: back, a topic, a suggestion taken.
  const told = useRef(value);
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    typed.current = false;
    setText(value);
  }, [value]);
  useEffect(() => {
    const wanted = rested.trim();
    if (!typed.current || rested !== text) return;
    typed.current = false;
    if (wanted === told.current) return;
    told.current = wanted;
    onSearch(wanted);
  }, [rested, text, onSearch]);

  const clear = () => {
    type("");
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
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
      />
      {text === "" ? null : (
        <Button look="quiet" icon="close" label={words("search.clear")} className={styles.clear} onClick={clear} />
      )}
    </search>
  );
}
