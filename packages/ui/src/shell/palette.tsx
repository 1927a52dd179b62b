import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { useWords } from "../i18n/use-words.ts";
import { Icon } from "../icons.tsx";
import { Kbd } from "../parts/kbd.tsx";
import { groupCommands, matchCommands, type PaletteCommand } from "./command-match.ts";
import { useGo } from "./navigate.tsx";
import styles from "./palette.module.css";
import { type SearchCommands, useFound } from "./use-found.ts";

export type PaletteProps = {
  commands: readonly PaletteCommand[];
  search?: SearchCommands | undefined;
  onClose: () => void;
};

const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Search and commands in one sheet over the page, by keyboard alone. Mounted while open. */
export function Palette({ commands, search, onClose }: PaletteProps) {
  const words = useWords();
  const go = useGo();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const found = useFound(search, query);
  const groups = useMemo(
    () => groupCommands([...matchCommands(commands, query), ...found.commands]),
    [commands, query, found],
  );
  const flat = groups.flatMap((group) => group.commands);
  const active = Math.min(at, Math.max(0, flat.length - 1));

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);

  const choose = (command: PaletteCommand | undefined) => {
    if (!command) return;
    onClose();
    if (command.href === undefined) command.run();
    else go(command.href);
  };
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined && flat.length > 0) {
      event.preventDefault();
      setAt((active + step + flat.length) % flat.length);
    }
    // Enter that ends a pinyin composition belongs to the input method.
    if (event.key === "Enter" && !event.nativeEvent.isComposing) choose(flat[active]);
  };

  const status =
    found.state === "searching" ? words("palette.searching") : words("palette.found", { count: flat.length });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the dialog closes by Escape by itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={words("palette.title")}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.sheet}>
        <div className={styles.field}>
          <Icon name="search" />
          <input
            autoFocus
            role="combobox"
            aria-expanded="true"
            aria-autocomplete="list"
            aria-controls={`${id}-list`}
            aria-activedescendant={flat.length > 0 ? `${id}-${active}` : undefined}
            aria-label={words("palette.placeholder")}
            placeholder={words("palette.placeholder")}
            value={query}
            spellCheck={false}
            onChange={(event) => {
              setQuery(event.target.value);
              setAt(0);
            }}
            onKeyDown={press}
          />
          <Kbd keys={["Esc"]} />
        </div>
        <div id={`${id}-list`} className={styles.results} role="listbox" aria-label={words("palette.results")}>
          {groups.map(({ group, commands: members }) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields
            <div key={group} role="group" aria-label={group || words("palette.results")}>
              {group ? (
                <div className={styles.group} aria-hidden="true">
                  {group}
                </div>
              ) : null}
              {members.map((command) => (
                <Option
                  key={command.key}
                  id={`${id}-${flat.indexOf(command)}`}
                  command={command}
                  active={flat[active] === command}
                  onChoose={() => choose(command)}
                />
              ))}
            </div>
          ))}
        </div>
        {flat.length === 0 && found.state !== "searching" ? (
          <p className={styles.nothing}>{words("palette.nothing", { query: query.trim() })}</p>
        ) : null}
        <footer className={styles.foot}>
          <span aria-live="polite">{found.state === "failed" ? words("palette.failed") : status}</span>
          <span className={styles.keys}>
            <Kbd keys={["↑", "↓"]} /> {words("palette.move")} <Kbd keys={["↵"]} /> {words("palette.open")}
          </span>
        </footer>
      </div>
    </dialog>
  );
}

type OptionProps = { id: string; command: PaletteCommand; active: boolean; onChoose: () => void };

function Option({ id, command, active, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the combobox
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus and points here
    <div id={id} className={styles.option} role="option" aria-selected={active} onClick={onChoose}>
      <Icon name={command.icon ?? "expand"} />
      <span className={styles.label}>{command.label}</span>
      {command.hint ? <span className={styles.hint}>{command.hint}</span> : null}
      {command.keys ? <Kbd keys={command.keys} /> : null}
    </div>
  );
}
