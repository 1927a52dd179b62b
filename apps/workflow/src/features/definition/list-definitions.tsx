import { Chip } from "@quintet/ui/parts/chip.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { useWords } from "../../words/use-words.ts";
import type { DefinitionRow } from "./definition-row.ts";
import styles from "./list-definitions.module.css";

export type ListDefinitionsProps = { rows: readonly DefinitionRow[]; picked: string | undefined; text: string };

/** The processes of the house, and those that so far are only drawn on this device. */
export function ListDefinitions({ rows, picked, text }: ListDefinitionsProps) {
  const words = useWords();
  if (rows.length === 0) {
    return (
      <EmptyState
        title={words(text ? "design.noneTitle" : "design.emptyTitle")}
        sentence={words(text ? "design.noneSentence" : "design.emptySentence")}
      />
    );
  }
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.key}>
          <Link
            className={styles.row}
            href={`/workflow/design?key=${encodeURIComponent(row.key)}`}
            aria-current={row.key === picked ? "true" : undefined}
          >
            <span className={styles.name}>{row.name}</span>
            <span className={styles.chips}>
              {row.inForce ? <Chip tone="ok">v{row.inForce}</Chip> : null}
              {row.pilot ? <Chip tone="accent">{words("design.piloting", { version: row.pilot })}</Chip> : null}
              {row.draftAt === null ? null : <Chip tone="attention">{words("design.draft")}</Chip>}
            </span>
            <code className={styles.key}>{row.key}</code>
            <span className={styles.running}>
              {row.deployed ? words("design.running", { count: row.running }) : words("design.notDeployed")}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
