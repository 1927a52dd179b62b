const EDIT = /\/walls\/([A-Za-z0-9_-]+)\/edit$/;

/** The address of a wall's editor. */
export const editPath = (id: string): string => `${import.meta.env.BASE_URL}walls/${encodeURIComponent(id)}/edit`;

/** The wall an address edits; null for any other address. */
export const editedWall = (path: string): string | null => EDIT.exec(path)?.[1] ?? null;

const EDITORS = ["business-manager", "data-analyst", "administrator"];
export const mayEdit = (roles: readonly string[]): boolean => roles.some((role) => EDITORS.includes(role));
