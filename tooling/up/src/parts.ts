import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { IdentityHandler } from "@quintet/identity";
import { projectRoot } from "./project-root.ts";

/** A log-in of the demonstration group: who it is, what to type, and the path of the app that person works in. */
export type LogIn = {
  realm: "quintet" | "quintet-customers";
  username: string;
  password: string;
  subject: string;
  name: string;
  roles: readonly string[];
  /** What the person does; shown at start and on the log-in page. */
  demonstration: { zh: string; en: string };
  path: string;
};

/** What prepareDatabase hands back; all of it goes on to the server. */
export type Prepared = { runtimeUrl: string } & Record<string, unknown>;

/** `identity` is the built-in issuer; a Keycloak of one's own is named by `identityUrl` instead. */
export type ServerConfig = Prepared & {
  host: string;
  port: number;
  adminUrl: string;
  /** Where browsers find this server, without a slash at the end. */
  publicOrigin: string;
} & ({ identityUrl: string } | { identity: IdentityHandler });

type Log = (line: string) => void;
type Running = { address: string; close: () => Promise<void> };
type Loading = Prepared & { adminUrl: string; now: Date; log: Log; signal: AbortSignal };

export type ServerPart = { startServer: (config: ServerConfig) => Promise<Running> };
export type DatabasePart = { prepareDatabase: (to: { adminUrl: string; log: Log }) => Promise<Prepared> };
export type SimulatorPart = {
  demonstrationLogIns: () => LogIn[];
  loadDemonstration: (to: Loading) => Promise<unknown>;
};

// Loaded when their step comes, so that a start shows its first line at once.
export const loadServer = () => load<ServerPart>("apps/server/src/main.ts");
export const loadDatabase = () => load<DatabasePart>("apps/server/src/prepare-database.ts");
export const loadSimulator = () => load<SimulatorPart>("tooling/simulator/src/index.ts");

async function load<Part>(path: string): Promise<Part> {
  return await import(pathToFileURL(join(projectRoot, path)).href);
}
