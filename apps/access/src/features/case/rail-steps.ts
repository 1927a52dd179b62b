import type { Step } from "@quintet/ui/parts/steps-rail.tsx";
import type { StepView } from "@quintet/workflow/contract";
import type { z } from "zod";

/** The steps of a case as the rail draws them. */
export function railSteps(steps: readonly z.infer<typeof StepView>[]): Step[] {
  return steps.map(({ key, label, state }) => ({ key, label, state: state === "ahead" ? "waiting" : state }));
}
