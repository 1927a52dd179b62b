import { spawn } from "node:child_process";
import { join } from "node:path";
import { fetchKeycloak, findJava, KEYCLOAK, NotHere } from "./distribution.ts";

/** Runs the identity suite on a real Keycloak. With `--where-possible` a machine without Java or Maven is no failure. */
const wherePossible = process.argv.includes("--where-possible");
const root = process.env.QUINTET_ROOT ?? join(import.meta.dirname, "../../../..");
const log = (line: string) => void process.stdout.write(`${line}\n`);

try {
  const java = findJava();
  const home = fetchKeycloak(join(root, ".quintet", "keycloak"), java, log);
  log(`keycloak ${KEYCLOAK} with Java in ${java}`);
  const vitest = join(root, "node_modules", ".bin", "vitest");
  const config = join(import.meta.dirname, "vitest.config.ts");
  const child = spawn(vitest, ["run", "--config", config, "--root", root], {
    stdio: "inherit",
    env: { ...process.env, QUINTET_KEYCLOAK_HOME: home, QUINTET_KEYCLOAK_JAVA: java },
  });
  child.once("exit", (code) => process.exit(code ?? 1));
} catch (error) {
  if (!(error instanceof NotHere)) throw error;
  log(`keycloak: skipped, ${error.message}`);
  process.exit(wherePossible ? 0 : 1);
}
