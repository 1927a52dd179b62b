import { Button } from "@quintet/ui/parts/button.tsx";
import { Kbd } from "@quintet/ui/parts/kbd.tsx";
import { useEffect, useRef } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./shortcut-sheet.module.css";
import { useShortcuts } from "./shortcuts.tsx";

const shortcuts = [
  ["palette", ["Mod", "K"]],
  ["next", ["j"]],
  ["previous", ["k"]],
  ["accept", ["a"]],
  ["reply", ["r"]],
  ["note", ["n"]],
  ["send", ["Mod", "↵"]],
  ["scripts", ["/"]],
  ["knowledge", ["?"]],
  ["wrapUp", ["e"]],
  ["sheet", ["?"]],
] as const;

/** All keys of the desk, and the switch that turns the single ones off. */
export function ShortcutSheet() {
  const words = useWords();
  const { on, setOn, sheet, setSheet } = useShortcuts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (sheet) dialog.current?.showModal();
    else dialog.current?.close();
  }, [sheet]);
  if (!sheet) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the dialog closes by Escape by itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="shortcuts-title"
      onClose={() => setSheet(false)}
      onClick={(event) => event.target === dialog.current && setSheet(false)}
    >
      <div className={styles.sheet}>
        <header>
          <h2 id="shortcuts-title">{words("keys.title")}</h2>
          <Button look="quiet" icon="close" label={words("keys.close")} onClick={() => setSheet(false)} />
        </header>
        <dl>
          {shortcuts.map(([name, keys]) => (
            <div key={name}>
              <dt>{words(`keys.${name}`)}</dt>
              <dd>
                <Kbd keys={keys} />
              </dd>
            </div>
          ))}
        </dl>
        <label className={styles.switch}>
          <input type="checkbox" checked={on} onChange={(event) => setOn(event.target.checked)} />
          <span>{words("keys.on")}</span>
        </label>
      </div>
    </dialog>
  );
}
