import { Chip } from "@quintet/ui/parts/chip.tsx";
import type { Tone } from "@quintet/ui/parts/tone.tsx";
import type { CaseView } from "@quintet/workflow/contract";
import { useWords } from "../../words/use-words.ts";

const tones: Record<CaseView["status"], Tone> = {
  open: "accent",
  pending: "attention",
  solved: "ok",
  closed: "neutral",
  withdrawn: "neutral",
  merged: "neutral",
};

export function StatusChip({ status }: { status: CaseView["status"] }) {
  const words = useWords();
  return <Chip tone={tones[status]}>{words(`status.${status}`)}</Chip>;
}
