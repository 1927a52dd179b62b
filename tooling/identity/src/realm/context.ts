import type { Pool } from "pg";
import type { IdentityLog, IdentityUser } from "../options.ts";
import type { Directory } from "../people/directory.ts";

/** What every part of one realm is handed. */
export interface RealmContext {
  name: string;
  /** `/realms/<name>` */
  prefix: string;
  /** Origin and prefix: the `iss` of the tokens. */
  issuer: string;
  publicOrigin: string;
  /** Every origin the apps live on, the public one first. */
  origins: readonly string[];
  clients: readonly string[];
  directory: Directory;
  pool: Pool;
  demonstration: readonly IdentityUser[];
  log: IdentityLog;
}

/** An address an app may be returned to: any path below one of its origins, nothing that only looks like it. */
export function isAppAddress(context: Pick<RealmContext, "origins">, address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    context.origins.includes(url.origin) &&
    url.hash === "" &&
    url.username === "" &&
    url.password === ""
  );
}
