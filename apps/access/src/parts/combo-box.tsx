import { Icon } from "@quintet/ui/icons.tsx";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import styles from "./combo-box.module.css";
import formStyles from "./form.module.css";

export type ComboOption = { value: string; label: string; hint?: string };

export type ComboBoxProps = {
  id: string;
  value: string | null;
  onChange: (value: string | null) => void;
  /** What answers to the query, best first; for the empty query what is offered first. */
  find: (query: string) => readonly ComboOption[];
  /** The chosen value in words. */
  labelOf: (value: string) => string;
  placeholder: string;
  nothing: string;
  clearLabel: string;
  invalid?: boolean;
  describedBy?: string;
  children?: (option: ComboOption) => ReactNode;
};

/** One of many, found by typing. The field shows the choice; typing begins a new search. */
export function ComboBox(props: ComboBoxProps) {
  const {
    id,
    value,
    onChange,
    find,
    labelOf,
    placeholder,
    nothing,
    clearLabel,
    invalid = false,
    describedBy,
    children,
  } = props;
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const open = query !== null;
  const options = open ? find(query.trim()) : [];
  const active = Math.min(at, Math.max(0, options.length - 1));

  useEffect(() => {
    if (open) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [open, listId, active]);

  const choose = (option: ComboOption | undefined) => {
    if (!option) return;
    onChange(option.value);
    setQuery(null);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!open) setQuery("");
      else if (options.length > 0) setAt((active + step + options.length) % options.length);
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      choose(options[active]);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      setQuery(null);
    }
  };

  return (
    <div ref={box} className={styles.box}>
      <input
        id={id}
        className={formStyles.input}
        role="combobox"
        aria-expanded={open}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={open && options.length > 0 ? `${listId}-${active}` : undefined}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={query ?? (value === null ? "" : labelOf(value))}
        onFocus={(event) => event.target.select()}
        onClick={() => open || setQuery("")}
        onBlur={() => setQuery(null)}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      {value !== null && !open ? (
        <button type="button" className={styles.clear} aria-label={clearLabel} onClick={() => onChange(null)}>
          <Icon name="close" size={12} />
        </button>
      ) : null}
      <div id={listId} className={styles.list} role="listbox" hidden={!open} aria-label={placeholder}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the combobox
          // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus and points here
          <div
            key={option.value}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            // The field must not lose the focus before the click arrives.
            onPointerDown={(event) => event.preventDefault()}
            onPointerEnter={() => setAt(index)}
            onClick={() => choose(option)}
          >
            {children ? children(option) : option.label}
            {option.hint ? <span className={styles.hint}>{option.hint}</span> : null}
          </div>
        ))}
        {open && options.length === 0 ? <div className={styles.nothing}>{nothing}</div> : null}
      </div>
    </div>
  );
}
