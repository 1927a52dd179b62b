import type { DefinitionView } from "@quintet/workflow/contract";

/** A definition that is being worked on, kept in the browser until it is deployed. */
export interface Draft {
  key: string;
  name: string;
  /** The newest version its author has seen; null for a process that was never deployed. */
  basedOn: number | null;
  xml: string;
  forms: Record<string, Record<string, unknown>>;
  decisions: Record<string, string>;
  /** Milliseconds since the epoch. */
  savedAt: number;
}

export type DraftChange = Partial<Pick<Draft, "xml" | "forms" | "decisions" | "name" | "basedOn">>;

/** What one begins with when a deployed version is opened for work. */
export const draftOf = ({ key, name, newest, xml, forms, decisions }: DefinitionView, savedAt: number): Draft => ({
  key,
  name,
  basedOn: newest,
  xml,
  forms,
  decisions,
  savedAt,
});

const sameText = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether a draft says something else than the version it was begun from. */
export const differs = (draft: Draft, from: Pick<DefinitionView, "xml" | "forms" | "decisions">): boolean =>
  draft.xml !== from.xml || !sameText(draft.forms, from.forms) || !sameText(draft.decisions, from.decisions);

/** Whether somebody has deployed a version which the author of the draft has not seen. */
export const isBehind = ({ basedOn }: Pick<Draft, "basedOn">, newest: number | undefined): boolean =>
  newest !== undefined && (basedOn === null || basedOn < newest);
