import { SelectField } from "../../parts/select-field.tsx";
import { useWords } from "../../words/use-words.ts";
import type { Step } from "./element-names.ts";
import styles from "./migration.module.css";

export type MapStepsProps = {
  missing: readonly { from: string; name: string; cases: number }[];
  steps: readonly Step[];
  mapping: Record<string, string>;
  onChange: (mapping: Record<string, string>) => void;
};

/** For each step that is gone: which one of the other version takes its place. */
export function MapSteps({ missing, steps, mapping, onChange }: MapStepsProps) {
  const words = useWords();
  return (
    <div className={styles.mapping}>
      {missing.map(({ from, name, cases }) => (
        <SelectField
          key={from}
          label={`${name || from}（${cases}）→`}
          value={mapping[from] ?? ""}
          onChange={(to) => {
            const { [from]: _, ...rest } = mapping;
            onChange(to ? { ...rest, [from]: to } : rest);
          }}
        >
          <option value="">{words("migrate.mappingNone")}</option>
          {steps.map((step) => (
            <option key={step.id} value={step.id}>
              {step.name}
            </option>
          ))}
        </SelectField>
      ))}
    </div>
  );
}
