export type { Profile } from "./profile.ts";
export { profileFor } from "./profiles.ts";
export { readColumns } from "./read-file.ts";
export { openRowErrors } from "./row-errors.ts";
export { type ImportCounts, runImport } from "./run-import.ts";
