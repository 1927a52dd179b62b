import { ReturnReason } from "@quintet/workflow/contract";
import { SelectField } from "../../parts/select-field.tsx";
import { useWords } from "../../words/use-words.ts";
import styles from "./hand.module.css";

export type ChooseReasonProps = { value: string; fault: string | undefined; onChange: (reason: string) => void };

/** Why a party gives its work back; what proves it stands in the answer below. */
export function ChooseReason({ value, fault, onChange }: ChooseReasonProps) {
  const words = useWords();
  return (
    <div data-reason>
      <SelectField label={words("giveBack.reason")} value={value} onChange={onChange}>
        <option value="">{words("giveBack.choose")}</option>
        {ReturnReason.options.map((reason) => (
          <option key={reason} value={reason}>
            {words(`giveBack.why.${reason}`)}
          </option>
        ))}
      </SelectField>
      {fault ? (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      ) : null}
    </div>
  );
}
