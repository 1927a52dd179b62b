import type { Indicator } from "@quintet/kpi/contract";
import { judge } from "@quintet/kpi/core";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { useWords } from "../../words/use-words.ts";

const tones = { normal: "ok", attention: "attention", alarm: "bad", "no-data": "neutral" } as const;

/** How a value stands to its target, in shape and word. */
export function StateChip({ indicator, value }: { indicator: Indicator; value: number | null }) {
  const words = useWords();
  const state = judge(value, indicator.target, indicator.direction);
  // Without a target there is nothing to judge by.
  if (state === "normal" && indicator.target === null) return null;
  return <Chip tone={tones[state]}>{words(`value.state.${state}`)}</Chip>;
}
