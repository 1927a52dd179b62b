import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { type Step, StepsRail } from "@quintet/ui/parts/steps-rail.tsx";
import type { CustomerCase } from "@quintet/workflow/contract";
import { useStepWord } from "../../../parts/use-step-word.ts";
import { usePortalWords } from "../../words/use-words.ts";
import { isRunning } from "./case-state.ts";

/** The plain steps of a case: when each was reached, and by when the one under way gets its answer. */
export function ShowProgress({ of }: { of: CustomerCase }) {
  const words = usePortalWords();
  const format = useFormat();
  const stepWord = useStepWord();
  const detailOf = (step: CustomerCase["steps"][number]) => {
    if (step.state === "current" && isRunning(of) && of.dueAt)
      return words("case.answerBy", { at: format.instant(of.dueAt) });
    return step.at ? format.instant(step.at) : undefined;
  };
  const steps = of.steps.map((step): Step => {
    const detail = detailOf(step);
    return {
      key: step.key,
      label: stepWord(step),
      state: step.state === "ahead" ? "waiting" : step.state,
      ...(detail ? { detail } : {}),
    };
  });
  return <StepsRail direction="vertical" label={words("case.progressOf", { title: of.title })} steps={steps} />;
}
