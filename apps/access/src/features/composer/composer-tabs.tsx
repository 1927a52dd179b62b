import { Kbd } from "@quintet/ui/parts/kbd.tsx";
import type { KeyboardEvent } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./composer.module.css";

export type ComposerMode = "reply" | "note";
const modes: readonly ComposerMode[] = ["reply", "note"];

export type ComposerTabsProps = {
  mode: ComposerMode;
  mayReply: boolean;
  onMode: (mode: ComposerMode) => void;
  onPick: (picker: "script" | "knowledge") => void;
};

/** Reply or note, and what may be put in. */
export function ComposerTabs({ mode, mayReply, onMode, onPick }: ComposerTabsProps) {
  const words = useWords();
  const move = (event: KeyboardEvent) => {
    if ((event.key === "ArrowLeft" || event.key === "ArrowRight") && mayReply)
      onMode(mode === "reply" ? "note" : "reply");
  };
  return (
    <div className={styles.tabs}>
      <div role="tablist" aria-label={words("composer.modes")} onKeyDown={move}>
        {modes.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            aria-selected={one === mode}
            aria-controls="composer"
            tabIndex={one === mode ? 0 : -1}
            disabled={one === "reply" && !mayReply}
            onClick={() => onMode(one)}
          >
            {words(`composer.mode.${one}`)}
          </button>
        ))}
      </div>
      <span className={styles.picks} id="composer-hint">
        <button type="button" onClick={() => onPick("script")}>
          <Kbd keys={["/"]} /> {words("composer.scripts")}
        </button>
        <button type="button" onClick={() => onPick("knowledge")}>
          <Kbd keys={["?"]} /> {words("composer.knowledge")}
        </button>
      </span>
    </div>
  );
}
