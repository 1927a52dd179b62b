import { Kbd } from "@quintet/ui/parts/kbd.tsx";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./quick-picker.module.css";

export type QuickPickerProps<Item> = {
  label: string;
  placeholder: string;
  /** The sign that opened it; typed again at once it is written after all. */
  sign: string;
  query: string;
  onQuery: (query: string) => void;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
  /** What is said where there is nothing to choose. */
  empty: string;
  onChoose: (item: Item) => void;
  onClose: (literal?: string) => void;
};

/** A short list over the composer, searched by typing and chosen by Enter. */
export function QuickPicker<Item>(props: QuickPickerProps<Item>) {
  const { label, placeholder, sign, query, onQuery, items, keyOf, children, empty, onChoose, onClose } = props;
  const words = useWords();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const active = Math.min(at, Math.max(0, items.length - 1));

  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  useEffect(() => {
    const press = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose();
    };
    document.addEventListener("pointerdown", press);
    return () => document.removeEventListener("pointerdown", press);
  }, [onClose]);

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const item = items[active];
    if (step !== undefined && items.length > 0) setAt((active + step + items.length) % items.length);
    else if (event.key === "Enter" && item !== undefined) onChoose(item);
    else if (event.key === "Escape") onClose();
    else if (event.key === sign && query === "") onClose(sign);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={box} className={styles.picker} role="dialog" aria-label={label}>
      <input
        // biome-ignore lint/a11y/noAutofocus: it opens because somebody asked for it, to be typed into
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={items.length > 0 ? `${id}-${active}` : undefined}
        aria-label={placeholder}
        placeholder={placeholder}
        value={query}
        spellCheck={false}
        onChange={(event) => {
          onQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div id={`${id}-list`} className={styles.list} role="listbox" aria-label={label}>
        {items.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the combobox
          // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus and points here
          <div
            key={keyOf(item)}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerEnter={() => setAt(index)}
            onClick={() => onChoose(item)}
          >
            {children(item)}
          </div>
        ))}
      </div>
      {items.length === 0 ? (
        <p className={styles.empty} role="status">
          {empty}
        </p>
      ) : null}
      <footer>
        <Kbd keys={["↵"]} /> {words("picker.insert")} <Kbd keys={["Esc"]} /> {words("picker.close")}{" "}
        <Kbd keys={[sign]} /> {words("picker.literal", { sign })}
      </footer>
    </div>
  );
}
