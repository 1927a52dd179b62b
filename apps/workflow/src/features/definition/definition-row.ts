import type { DefinitionRows } from "@quintet/workflow/contract";
import type { Draft } from "./draft.ts";

export type Deployed = ReturnType<typeof DefinitionRows.parse>["rows"][number];
export type VersionRow = Deployed["versions"][number];

/** A line of the list: what is deployed, what is drafted here, or both. */
export interface DefinitionRow {
  key: string;
  name: string;
  deployed: boolean;
  inForce: number | null;
  pilot: number | null;
  running: number;
  draftAt: number | null;
}

const versionIn = (versions: readonly VersionRow[], state: VersionRow["state"]): number | null =>
  versions.find((one) => one.state === state)?.version ?? null;

/** Drafts of processes that were never deployed come first, as nobody else knows of them; then by name. */
export function definitionRows(deployed: readonly Deployed[], drafts: readonly Draft[], text: string): DefinitionRow[] {
  const draftAt = new Map(drafts.map(({ key, savedAt }) => [key, savedAt]));
  const known = new Set(deployed.map(({ key }) => key));
  const rows: DefinitionRow[] = [
    ...drafts
      .filter(({ key }) => !known.has(key))
      .map(({ key, name, savedAt }) => ({
        key,
        name,
        deployed: false,
        inForce: null,
        pilot: null,
        running: 0,
        draftAt: savedAt,
      })),
    ...deployed.map(({ key, name, versions }) => ({
      key,
      name,
      deployed: true,
      inForce: versionIn(versions, "in-force"),
      pilot: versionIn(versions, "pilot"),
      running: versions.reduce((sum, { running }) => sum + running, 0),
      draftAt: draftAt.get(key) ?? null,
    })),
  ];
  const wanted = text.trim().toLowerCase();
  return rows.filter(({ key, name }) => `${key} ${name}`.toLowerCase().includes(wanted));
}
