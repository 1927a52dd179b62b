import { Button } from "@quintet/ui/parts/button.tsx";
import { useRef } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./given-variables.module.css";
import { type GivenLine, isName } from "./read-value.ts";

export type GivenVariablesProps = {
  lines: readonly GivenLine[];
  onChange: (lines: readonly GivenLine[]) => void;
  /** Whether faults are shown yet. */
  asked: boolean;
};

/** Variables with their values, one a line. */
export function GivenVariables({ lines, onChange, asked }: GivenVariablesProps) {
  const words = useWords();
  const next = useRef(1);
  const change = (id: number, wish: Partial<GivenLine>) =>
    onChange(lines.map((line) => (line.id === id ? { ...line, ...wish } : line)));
  const faulty = asked && lines.some(({ name, value }) => (name !== "" || value !== "") && !isName(name));
  return (
    <fieldset className={styles.lines}>
      <legend>{words("incident.variables")}</legend>
      {lines.map(({ id, name, value }) => (
        <div key={id} className={styles.line}>
          <input
            aria-label={words("incident.variableName")}
            placeholder={words("incident.variableName")}
            value={name}
            spellCheck={false}
            onChange={({ target }) => change(id, { name: target.value })}
          />
          <input
            aria-label={words("incident.variableValue")}
            placeholder={words("incident.variableValue")}
            value={value}
            onChange={({ target }) => change(id, { value: target.value })}
          />
          <Button
            look="quiet"
            icon="close"
            label={words("incident.removeVariable", { name })}
            onClick={() => onChange(lines.filter((line) => line.id !== id))}
          />
        </div>
      ))}
      <Button
        look="quiet"
        icon="plus"
        onClick={() => {
          next.current += 1;
          onChange([...lines, { id: next.current, name: "", value: "" }]);
        }}
      >
        {words("incident.addVariable")}
      </Button>
      <p data-fault={faulty || undefined}>{words(faulty ? "incident.variableFault" : "incident.valueHint")}</p>
    </fieldset>
  );
}
