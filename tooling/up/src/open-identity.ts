import type { IdentityHandler, IdentityLog } from "@quintet/identity";
import type { LogIn } from "./parts.ts";

type Opening = {
  publicOrigin: string;
  databaseUrl: string;
  logIns: readonly LogIn[];
  note: (text: string) => void;
};

/** The built-in issuer with the log-ins of the demonstration, to be mounted in the server under the same origin. */
export async function openIdentity({ publicOrigin, databaseUrl, logIns, note }: Opening): Promise<IdentityHandler> {
  const { createIdentityHandler } = await import("@quintet/identity");
  const realms = (["quintet", "quintet-customers"] as const).map((name) => ({
    name,
    users: logIns.filter(({ realm }) => realm === name),
  }));
  let starting = true;
  const log: IdentityLog = (level, message, error) => {
    if (starting) note(message);
    else if (level !== "info") process.stderr.write(`identity: ${message} ${error ?? ""}\n`);
  };
  const handler = await createIdentityHandler({ publicOrigin, databaseUrl, realms, demonstration: true, log });
  starting = false;
  return handler;
}
