import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import type { MigrationRow } from "@quintet/workflow/contract";
import { useWords } from "../../words/use-words.ts";
import { casePath } from "../case/case-address.ts";
import styles from "./migration.module.css";

const tones = { moves: "ok", moved: "ok", refused: "bad" } as const;

/** Case by case: where it stands, where it goes, or why it does not. */
export function ListMoves({ rows, nameOf }: { rows: readonly MigrationRow[]; nameOf: (id: string) => string }) {
  const words = useWords();
  const { language } = useLanguage();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {(["case", "stands", "becomes", "outcome"] as const).map((column) => (
            <th key={column} scope="col">
              {words(`migrate.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ caseId, caseNumber, title, outcome, tokens, sentences }) => (
          <tr key={caseId}>
            <td>
              <Link href={casePath(caseId)}>{caseNumber}</Link>
              <small>{title}</small>
            </td>
            <td>{tokens.map(({ name, from }) => name || from).join("、")}</td>
            <td>
              {tokens.map(({ from, to }) => (
                <span key={from} data-nowhere={to === null || undefined}>
                  {to === null ? words("migrate.nowhere") : nameOf(to)}
                </span>
              ))}
            </td>
            <td>
              <Chip tone={tones[outcome]}>{words(`migrate.outcome.${outcome}`)}</Chip>
              {sentences.map(({ zh, en }) => (
                <small key={zh}>{language === "en" ? en : zh}</small>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
