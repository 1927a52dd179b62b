import { Button } from "@quintet/ui/parts/button.tsx";
import form from "../../parts/form.module.css";
import { useWords } from "../../words/use-words.ts";
import { dayAfter } from "./missing-fields.ts";

const soon = [
  ["tomorrow", 1],
  ["threeDays", 3],
  ["week", 7],
] as const;

export type FollowUpFieldProps = { id: string; value: string; invalid: boolean; onChange: (day: string) => void };

/** The day of a follow-up visit, if there is to be one. */
export function FollowUpField({ id, value, invalid, onChange }: FollowUpFieldProps) {
  const words = useWords();
  const now = new Date();
  return (
    <div className={form.field}>
      <label htmlFor={id}>{words("wrapUp.followUp")}</label>
      <input
        id={id}
        type="date"
        className={form.input}
        min={dayAfter(now, 0)}
        aria-invalid={invalid}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <div className={form.choices}>
        {soon.map(([name, days]) => (
          <Button key={name} aria-pressed={value === dayAfter(now, days)} onClick={() => onChange(dayAfter(now, days))}>
            {words(`wrapUp.${name}`)}
          </Button>
        ))}
        {value === "" ? null : (
          <Button look="quiet" onClick={() => onChange("")}>
            {words("wrapUp.noFollowUp")}
          </Button>
        )}
      </div>
    </div>
  );
}
