import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { useId, useState } from "react";
import { TextField } from "../../parts/text-field.tsx";
import { useWords } from "../../words/use-words.ts";
import styles from "./hand.module.css";

export type Choosable = { id: string; name: string; unit?: string | null };
export type ChoosePersonProps = {
  label: string;
  /** Undefined while they are being read. */
  people: readonly Choosable[] | undefined;
  value: string | null;
  onChange: (id: string) => void;
};

const most = 50;

/** One of the people to whom something can be given; found by typing a part of the name or of the unit. */
export function ChoosePerson({ label, people, value, onChange }: ChoosePersonProps) {
  const words = useWords();
  const name = useId();
  const [text, setText] = useState("");
  if (!people) return <LoadingSkeleton shape="list" />;
  const wanted = text.trim().toLowerCase();
  const found = people.filter((one) => `${one.name} ${one.unit ?? ""}`.toLowerCase().includes(wanted));
  return (
    <>
      {people.length > 6 ? (
        <TextField label={words("hand.findPerson")} type="search" value={text} onChange={setText} />
      ) : null}
      <fieldset className={styles.people} aria-label={label}>
        {found.slice(0, most).map(({ id, name: called, unit }) => (
          <label key={id} className={styles.person}>
            <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
            {called}
            {unit ? <span>{unit}</span> : null}
          </label>
        ))}
        {found.length === 0 ? <p className={styles.none}>{words("hand.nobody")}</p> : null}
        {found.length > most ? (
          <p className={styles.none}>{words("hand.more", { count: found.length - most })}</p>
        ) : null}
      </fieldset>
    </>
  );
}
