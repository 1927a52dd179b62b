import { useWords } from "../../words/use-words.ts";
import styles from "./start-pilot.module.css";
import { useUnits } from "./use-units.ts";

export type ChooseUnitsProps = {
  picked: readonly string[];
  onChange: (picked: readonly string[]) => void;
  fault: string | undefined;
};

/** Teams and centres to tick, those below under those above. */
export function ChooseUnits({ picked, onChange, fault }: ChooseUnitsProps) {
  const words = useWords();
  const units = useUnits();
  const depth = (id: string | null): number => {
    const unit = units.find((one) => one.id === id);
    return unit ? 1 + depth(unit.parentId) : 0;
  };
  const below = (parent: string | null): typeof units =>
    units.filter((unit) => unit.parentId === parent).flatMap((unit) => [unit, ...below(unit.id)]);
  const known = new Set(units.map(({ id }) => id));
  const roots = units.filter(({ parentId }) => parentId === null || !known.has(parentId));
  return (
    <fieldset className={styles.units}>
      <legend data-fault={fault ? "" : undefined}>{fault ?? words("pilot.unitsHint")}</legend>
      {roots
        .flatMap((root) => [root, ...below(root.id)])
        .map(({ id, name, people, parentId }) => (
          <label key={id} style={{ paddingLeft: 12 + 18 * depth(parentId) }}>
            <input
              type="checkbox"
              checked={picked.includes(id)}
              onChange={({ target }) => onChange(target.checked ? [...picked, id] : picked.filter((one) => one !== id))}
            />
            {name}
            <small>{words("pilot.people", { count: people })}</small>
          </label>
        ))}
    </fieldset>
  );
}
