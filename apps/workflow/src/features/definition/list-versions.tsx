import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { workflowMay } from "@quintet/workflow/contract";
import { useState } from "react";
import { useWords } from "../../words/use-words.ts";
import { useMay } from "../session/me.tsx";
import { comparePath, editPath, migratePath, pilotPath } from "./definition-address.ts";
import type { Deployed } from "./definition-row.ts";
import styles from "./list-versions.module.css";
import { PutInForceDialog } from "./put-in-force-dialog.tsx";
import { VersionChip } from "./version-chip.tsx";

/** The versions of a process, newest first, and what can be done with each. */
export function ListVersions({ definition: { key, versions } }: { definition: Deployed }) {
  const words = useWords();
  const format = useFormat();
  const designs = useMay(workflowMay.design);
  const [putting, setPutting] = useState<number>();
  const inForce = versions.find(({ state }) => state === "in-force")?.version;
  const piloted = versions.some(({ state }) => state === "pilot");
  return (
    <Panel title={words("design.versions")} flush>
      <table className={styles.table}>
        <thead>
          <tr>
            {(["version", "note", "by", "at", "running", "actions"] as const).map((column) => (
              <th key={column} scope="col">
                {words(`design.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map(({ version, state, note, by, deployedAt, running, shipped }) => (
            <tr key={version}>
              <td>
                <Link href={editPath(key, version)}>
                  <VersionChip version={version} state={state} />
                </Link>
              </td>
              <td className={styles.note}>
                {note || <span>{words(shipped ? "design.shipped" : "design.noNote")}</span>}
              </td>
              <td>{by}</td>
              <td>{format.instant(deployedAt)}</td>
              <td className={styles.number}>{format.number(running)}</td>
              <td>
                <div className={styles.actions}>
                  {inForce !== undefined && inForce !== version ? (
                    <Link href={comparePath(key, Math.min(inForce, version), Math.max(inForce, version))}>
                      {words("design.compareWith")}
                    </Link>
                  ) : null}
                  {designs && state === "draft" && !piloted && inForce !== undefined ? (
                    <Link href={pilotPath(key, version)}>{words("design.pilotThis")}</Link>
                  ) : null}
                  {designs &&
                  state === "in-force" &&
                  versions.some((one) => one.version !== version && one.running > 0) ? (
                    <Link href={migratePath(key, undefined, version)}>{words("design.migrateHere")}</Link>
                  ) : null}
                  {designs && (state === "draft" || state === "retired") ? (
                    <Button look="quiet" onClick={() => setPutting(version)}>
                      {words("design.putInForce")}
                    </Button>
                  ) : null}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {putting === undefined ? null : (
        <PutInForceDialog definitionKey={key} version={putting} onClose={() => setPutting(undefined)} />
      )}
    </Panel>
  );
}
