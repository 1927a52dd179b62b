import { type Key, useWords } from "../../words/use-words.ts";

const known: Partial<Record<string, Key>> = {
  answered: "outcome.answered",
  returned: "outcome.returned",
  forced: "outcome.forced",
  accepted: "outcome.accepted",
};

/** An outcome of a task in words; what a definition names otherwise is shown as it is written. */
export function useOutcomeWords(): (outcome: string) => string {
  const words = useWords();
  return (outcome) => {
    const key = known[outcome];
    return key ? words(key) : outcome;
  };
}
