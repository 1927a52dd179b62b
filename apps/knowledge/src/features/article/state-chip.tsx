import type { ArticleState } from "@quintet/knowledge/contract";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { useWords } from "../../words/use-words.ts";
import { stateTones } from "./article-states.ts";

/** Where an article or a version stands in its life. */
export function StateChip({ state }: { state: ArticleState }) {
  const words = useWords();
  return <Chip tone={stateTones[state]}>{words(`state.${state}`)}</Chip>;
}
