import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./migration.module.css";

/** What was migrated before; nothing where nothing was. */
export function ListMigrations(props: { definitionKey: string; onOpen: (migrationId: string) => void }) {
  const words = useWords();
  const format = useFormat();
  const { data } = useQuery(useApi().workflow.listMigrations.queryOptions({ key: props.definitionKey }));
  if (!data || data.length === 0) return null;
  return (
    <Panel title={words("migrate.earlier")} flush>
      <table className={styles.table}>
        <tbody>
          {data.map(({ migrationId, from, to, startedAt, by, reason, moved, refused }) => (
            <tr key={migrationId}>
              <td>{words("migrate.earlierRow", { from, to })}</td>
              <td>{words("migrate.done", { moved, refused })}</td>
              <td>
                {by} · {format.instant(startedAt)}
                <small>{reason}</small>
              </td>
              <td>
                <Button look="quiet" onClick={() => props.onOpen(migrationId)}>
                  {words("migrate.open")}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
