/** The address of a wall. */
export const wallPath = (id: string): string => `${import.meta.env.BASE_URL}wall/${encodeURIComponent(id)}`;
