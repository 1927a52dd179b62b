import type { Reader } from "@quintet/knowledge/contract";
import { fieldsAskedFor } from "@quintet/knowledge/core";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { useMemo } from "react";
import form from "../../parts/form.module.css";
import { useWords } from "../../words/use-words.ts";
import type { FactRow } from "./draft.ts";
import styles from "./fact-rows.module.css";

export type FactRowsProps = {
  facts: readonly FactRow[];
  /** Texts by reader, to tell which fact is used where. */
  texts: Readonly<Record<Reader, string>>;
  onChange: (facts: FactRow[]) => void;
  onInsert: (key: string) => void;
};

/** Facts written once and inserted into every text: a price, a term, a code. */
export function FactRows({ facts, texts, onChange, onInsert }: FactRowsProps) {
  const words = useWords();
  const used = useMemo(() => new Set(Object.values(texts).flatMap(fieldsAskedFor)), [texts]);
  const set = (row: number, part: Partial<FactRow>) =>
    onChange(facts.map((fact) => (fact.row === row ? { ...fact, ...part } : fact)));
  const add = () => onChange([...facts, { row: Math.max(-1, ...facts.map(({ row }) => row)) + 1, key: "", value: "" }]);

  return (
    <Panel
      title={words("part.facts")}
      aside={
        <Button look="quiet" icon="plus" onClick={add}>
          {words("fact.add")}
        </Button>
      }
    >
      {facts.length === 0 ? <p className={form.hint}>{words("fact.none", { example: "{{price}}" })}</p> : null}
      <ul className={styles.rows}>
        {facts.map(({ row, key, value }, at) => (
          <li key={row}>
            <input
              className={form.input}
              data-key
              value={key}
              maxLength={31}
              placeholder="price"
              aria-label={words("fact.key", { at: at + 1 })}
              onChange={(event) => set(row, { key: event.target.value.trim() })}
            />
            <input
              className={form.input}
              value={value}
              maxLength={200}
              placeholder={words("fact.example")}
              aria-label={words("fact.value", { at: at + 1 })}
              onChange={(event) => set(row, { value: event.target.value })}
            />
            <span className={styles.use}>{key === "" ? null : words(used.has(key) ? "fact.used" : "fact.unused")}</span>
            <Button disabled={key === ""} label={words("fact.insertOf", { key })} onClick={() => onInsert(key)}>
              {words("fact.insert")}
            </Button>
            <Button
              look="quiet"
              icon="close"
              label={words("fact.dropOf", { key: key || String(at + 1) })}
              onClick={() => onChange(facts.filter((fact) => fact.row !== row))}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
