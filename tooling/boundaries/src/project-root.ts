import { resolve } from "node:path";

/** The folder that holds packages, apps and tooling. */
export const projectRoot = resolve(import.meta.dirname, "..", "..", "..");
