import { Remedy } from "@quintet/postgres";

/** What the environment decides; everything left out is built in. */
export type Surroundings = { port: number; databaseUrl?: string; identityUrl?: string };

const defaultPort = 7070;

/** Reads PORT, DATABASE_URL and IDENTITY_URL. @throws Remedy when one of them makes no sense */
export function readSurroundings(env: NodeJS.ProcessEnv): Surroundings {
  const port = env.PORT === undefined || env.PORT === "" ? defaultPort : Number(env.PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Remedy(`PORT is "${env.PORT}" and must be a number from 1 to 65535, as in: PORT=7080 npm start`);
  }
  const databaseUrl = address(
    env,
    "DATABASE_URL",
    ["postgres:", "postgresql:"],
    "postgres://user:password@host:5432/quintet",
  );
  const identityUrl = address(env, "IDENTITY_URL", ["http:", "https:"], "https://keycloak.example.com");
  return { port, ...(databaseUrl ? { databaseUrl } : {}), ...(identityUrl ? { identityUrl } : {}) };
}

function address(env: NodeJS.ProcessEnv, name: string, protocols: string[], example: string): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  if (protocols.includes(URL.parse(text)?.protocol ?? "")) return text;
  throw new Remedy(`${name} is not an address Quintet understands; it looks like: ${example}`);
}
