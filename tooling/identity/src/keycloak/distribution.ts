import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The version the realm files are tested with. */
export const KEYCLOAK = "26.4.0";
const OLDEST_JAVA = 21;

/** Why a real Keycloak cannot be had on this machine. */
export class NotHere extends Error {}

const versionOf = (home: string): number => {
  const said = spawnSync(join(home, "bin", "java"), ["-version"], { encoding: "utf8" });
  return Number(/version "(\d+)/.exec(`${said.stderr}${said.stdout}`)?.[1] ?? 0);
};

/** A Java that is new enough: JAVA_HOME, or the newest installed one. @throws NotHere */
export function findJava(): string {
  const base = "/usr/lib/jvm";
  const installed = existsSync(base) ? readdirSync(base).map((name) => join(base, name)) : [];
  const homes = [process.env.JAVA_HOME, ...installed].filter((home): home is string => home !== undefined);
  const usable = homes
    .filter((home) => existsSync(join(home, "bin", "jar")))
    .map((home) => ({ home, version: versionOf(home) }))
    .filter(({ version }) => version >= OLDEST_JAVA)
    .sort((a, b) => b.version - a.version);
  const [best] = usable;
  if (!best) throw new NotHere(`no Java ${OLDEST_JAVA} or newer was found; install one or set JAVA_HOME`);
  return best.home;
}

/**
 * The unpacked server distribution, fetched once through Maven and kept in `folder`.
 * @throws NotHere when there is no Maven or its registry cannot be reached
 */
export function fetchKeycloak(folder: string, java: string, log: (line: string) => void): string {
  const home = join(folder, `keycloak-${KEYCLOAK}`);
  if (existsSync(join(home, "bin", "kc.sh"))) return home;
  mkdirSync(folder, { recursive: true });
  if (spawnSync("mvn", ["-v"], { stdio: "ignore" }).status !== 0)
    throw new NotHere("there is no Maven (mvn) to fetch Keycloak with");
  log(`fetching keycloak ${KEYCLOAK} with Maven (about 160 MB) …`);
  const artifact = `org.keycloak:keycloak-quarkus-dist:${KEYCLOAK}:zip`;
  const fetched = spawnSync(
    "mvn",
    ["-B", "-q", "dependency:copy", `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`],
    {
      encoding: "utf8",
      cwd: folder,
      timeout: 600_000,
    },
  );
  const zip = join(folder, `keycloak-quarkus-dist-${KEYCLOAK}.zip`);
  if (fetched.status !== 0 || !existsSync(zip))
    throw new NotHere(
      `Maven's registry did not give Keycloak: ${fetched.stdout.split("\n").find((line) => line.includes("ERROR")) ?? "no answer"}`,
    );
  const unpacking = join(folder, "unpacking");
  rmSync(unpacking, { recursive: true, force: true });
  mkdirSync(unpacking);
  const unpacked = spawnSync(join(java, "bin", "jar"), ["xf", zip], { cwd: unpacking });
  if (unpacked.status !== 0) throw new Error("the Keycloak archive could not be unpacked");
  renameSync(join(unpacking, `keycloak-${KEYCLOAK}`), home);
  rmSync(unpacking, { recursive: true, force: true });
  rmSync(zip, { force: true });
  return home;
}
