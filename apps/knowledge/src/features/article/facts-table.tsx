import { useWords } from "../../words/use-words.ts";
import styles from "./facts-table.module.css";

/** The facts of an article, written once and inserted into every rendition. */
export function FactsTable({ fields }: { fields: Readonly<Record<string, string>> }) {
  const words = useWords();
  const rows = Object.entries(fields);
  if (rows.length === 0) return null;
  return (
    <table className={styles.facts}>
      <caption>{words("article.facts")}</caption>
      <tbody>
        {rows.map(([key, value]) => (
          <tr key={key}>
            <th scope="row">{key}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
