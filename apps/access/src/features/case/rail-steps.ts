import type { Step } from "@quintet/ui/parts/steps-rail.tsx";
import type { StepView } from "@quintet/workflow/contract";
import type { z } from "zod";

type Given = z.infer<typeof StepView>;

/** The steps of a case as the rail draws them, in the reader's words. */
export function railSteps(steps: readonly Given[], wordOf: (step: Given) => string): Step[] {
  return steps.map((step) => ({
    key: step.key,
    label: wordOf(step),
    state: step.state === "ahead" ? "waiting" : step.state,
  }));
}
