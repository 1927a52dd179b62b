import { useWords } from "../../words/use-words.ts";
import styles from "./state-mark.module.css";
import type { Shown } from "./use-numbers.ts";

type State = Shown["state"];

/** ▲ and ■ beside the colours of attention and alarm; nothing for what is as it should be. */
export function StateShape({ state }: { state: State }) {
  if (state !== "attention" && state !== "alarm") return null;
  return (
    <svg className={styles.shape} data-state={state} viewBox="0 0 12 12" aria-hidden="true">
      <path d={state === "attention" ? "M6 1 11.5 11H.5z" : "M1.5 1.5h9v9h-9z"} />
    </svg>
  );
}

/** The state in shape, colour and word; `calm` says it for what is as it should be, too. */
export function StateMark({ state, calm }: { state: State; calm?: string }) {
  const words = useWords();
  const word = state === "normal" ? calm : words(`state.${state}`);
  if (!word) return null;
  return (
    <span className={styles.mark} data-state={state}>
      <StateShape state={state} />
      {word}
    </span>
  );
}
