import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { StepsRail } from "@quintet/ui/parts/steps-rail.tsx";
import { useKnown } from "../../words/use-known.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./aside-section.module.css";
import type { StepView } from "./case-parts.ts";

/** What the customer sees of all this. */
export function CustomerSteps({ steps }: { steps: readonly StepView[] }) {
  const words = useWords();
  const known = useKnown();
  const format = useFormat();
  if (steps.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{words("case.progress")}</h2>
      <StepsRail
        label={words("case.progress")}
        direction="vertical"
        steps={steps.map((step) => ({
          key: step.key,
          label: known("step", step.key, step.label),
          state: step.state === "ahead" ? "waiting" : step.state,
          ...(step.at ? { detail: format.instant(step.at) } : {}),
        }))}
      />
    </section>
  );
}
