import { useEffect, useState } from "react";
import { useWords } from "../i18n/use-words.ts";
import { announce } from "../shell/announce.ts";
import styles from "./masked-text.module.css";

const shownFor = 30_000;

export type MaskedTextProps = {
  masked: string;
  /** What it is: 手机号. */
  label: string;
  /** Asks the server for the whole text; the server records who looked. Leave out where nobody may look. */
  reveal?: () => Promise<string>;
};

/** Personal data, masked until asked for, and masked again after half a minute. */
export function MaskedText({ masked, label, reveal }: MaskedTextProps) {
  const words = useWords();
  const [whole, setWhole] = useState<string>();
  const [state, setState] = useState<"idle" | "asking" | "failed">("idle");

  useEffect(() => {
    if (whole === undefined) return;
    const timer = setTimeout(() => setWhole(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [whole]);

  const ask = async (ready: () => Promise<string>) => {
    setState("asking");
    try {
      setWhole(await ready());
      setState("idle");
      announce(words("masked.shown", { label }));
    } catch {
      setState("failed");
    }
  };

  const shown = whole !== undefined;
  return (
    <span className={styles.masked}>
      <span translate="no">{whole ?? masked}</span>
      {reveal ? (
        <button
          type="button"
          disabled={state === "asking"}
          aria-label={words(shown ? "masked.hideOf" : "masked.revealOf", { label })}
          onClick={() => (shown ? setWhole(undefined) : void ask(reveal))}
        >
          {words(shown ? "masked.hide" : "masked.reveal")}
        </button>
      ) : null}
      {state === "failed" ? <span role="alert">{words("masked.failed")}</span> : null}
    </span>
  );
}
