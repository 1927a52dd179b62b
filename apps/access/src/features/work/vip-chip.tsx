import { Chip } from "@quintet/ui/parts/chip.tsx";
import type { Tone } from "@quintet/ui/parts/tone.tsx";
import { type Key, useWords } from "../../words/use-words.ts";

const levels: Partial<Record<string, { words: Key; tone: Tone }>> = {
  silver: { words: "vip.silver", tone: "neutral" },
  gold: { words: "vip.gold", tone: "attention" },
  diamond: { words: "vip.diamond", tone: "accent" },
};

/** The level of a customer; nothing for those without one. */
export function VipChip({ vip }: { vip: string }) {
  const words = useWords();
  const level = levels[vip];
  return level ? <Chip tone={level.tone}>{words(level.words)}</Chip> : null;
}
