import { Button } from "@quintet/ui/parts/button.tsx";
import { Kbd } from "@quintet/ui/parts/kbd.tsx";
import { useWords } from "../../words/use-words.ts";
import styles from "./composer.module.css";
import type { ComposerMode } from "./composer-tabs.tsx";
import type { DraftState } from "./use-draft.ts";

const longestText = 4000;

export type ComposerFootProps = {
  mode: ComposerMode;
  length: number;
  draft: DraftState;
  ready: boolean;
  /** The customer has gone: what is left to do is the record. */
  over: boolean;
  onSend: () => void;
  onOpenCase: (() => void) | undefined;
  onWrapUp: (() => void) | undefined;
};

/** How the text stands, and what comes after it. */
export function ComposerFoot({ mode, length, draft, ready, over, onSend, onOpenCase, onWrapUp }: ComposerFootProps) {
  const words = useWords();
  return (
    <div className={styles.foot}>
      <span className={styles.state} data-bad={draft === "failed" || undefined} role="status">
        {draft === "none" ? null : words(`composer.draft.${draft}`)}
      </span>
      <span className={styles.length} data-near={length > longestText * 0.9 || undefined}>
        {words("composer.length", { length, of: longestText })}
      </span>
      <span className={styles.actions}>
        {onOpenCase ? (
          <Button icon="plus" onClick={onOpenCase}>
            {words("case.open")}
          </Button>
        ) : null}
        {onWrapUp ? (
          <Button look={over ? "primary" : "plain"} icon="check" aria-keyshortcuts="e" onClick={onWrapUp}>
            {words("wrapUp.title")}
          </Button>
        ) : null}
        <Button
          look={over ? "plain" : "primary"}
          disabled={!ready}
          onClick={onSend}
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          {words(mode === "reply" ? "composer.send" : "composer.keepNote")} <Kbd keys={["Mod", "↵"]} />
        </Button>
      </span>
    </div>
  );
}
