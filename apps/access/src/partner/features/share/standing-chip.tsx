import type { IconName } from "@quintet/ui/icons.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import type { Tone } from "@quintet/ui/parts/tone.tsx";
import { usePartnerWords } from "../../words/use-words.ts";
import type { Standing } from "./share-standing.ts";

const looks: Record<Standing, { tone: Tone; icon?: IconName }> = {
  open: { tone: "accent" },
  "must-answer": { tone: "attention", icon: "arbitrate" },
  answered: { tone: "ok", icon: "check" },
  returned: { tone: "attention", icon: "return" },
  closed: { tone: "neutral" },
};

export function StandingChip({ standing }: { standing: Standing }) {
  const words = usePartnerWords();
  return <Chip {...looks[standing]}>{words(`standing.${standing}.word`)}</Chip>;
}
