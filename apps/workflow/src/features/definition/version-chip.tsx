import { Chip } from "@quintet/ui/parts/chip.tsx";
import type { Tone } from "@quintet/ui/parts/tone.tsx";
import type { VersionState } from "@quintet/workflow/contract";
import { useWords } from "../../words/use-words.ts";

const tones: Record<VersionState, Tone> = { "in-force": "ok", pilot: "accent", draft: "attention", retired: "neutral" };

/** A version and what it counts for. */
export function VersionChip({ version, state }: { version: number; state: VersionState }) {
  const words = useWords();
  return (
    <Chip tone={tones[state]}>
      v{version} {words(`design.state.${state}`)}
    </Chip>
  );
}
