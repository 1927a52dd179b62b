import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "@quintet/postgres";
import { openFront, passTo } from "../suite/front.ts";
import { PASSWORD, people } from "../suite/people.ts";
import { startProduct } from "../suite/product.ts";
import type { Stage } from "../suite/stage.ts";

const REALMS = fileURLToPath(new URL("../../../deploy/keycloak/", import.meta.url));
const ADMIN = { username: "admin", password: "suite-admin-password" };
const PATIENCE = 240_000;

const userOf = ({ username, subject, name, role }: (typeof people)[keyof typeof people]) => ({
  id: subject,
  username,
  enabled: true,
  firstName: name,
  credentials: [{ type: "password", value: PASSWORD }],
  realmRoles: [role],
});

/** The realm files as they ship, with the suite's people in them. */
function placeRealms(home: string): void {
  const folder = join(home, "data", "import");
  rmSync(join(home, "data"), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, users] of [
    ["quintet", [people.agent, people.lead]],
    ["quintet-customers", [people.customer]],
  ] as const) {
    const realm = JSON.parse(readFileSync(join(REALMS, `${name}-realm.json`), "utf8"));
    writeFileSync(join(folder, `${name}-realm.json`), JSON.stringify({ ...realm, users: users.map(userOf) }));
  }
}

async function ready(origin: string, child: ChildProcess, output: () => string): Promise<void> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const answer = await fetch(`${origin}/realms/quintet/.well-known/openid-configuration`).catch(() => null);
    if (answer?.ok) return;
    if (child.exitCode !== null || performance.now() > until)
      throw new Error(`Keycloak did not start:\n${output().slice(-3_000)}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function adminCalls(origin: string) {
  const form = new URLSearchParams({ grant_type: "password", client_id: "admin-cli", ...ADMIN });
  const answer = await fetch(`${origin}/realms/master/protocol/openid-connect/token`, { method: "POST", body: form });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return (path: string, init: RequestInit = {}) =>
    fetch(`${origin}/admin/realms/quintet/${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    });
}

/** Starts the Keycloak in `home` with the shipped realms, and the product behind the same address. */
export async function openKeycloakStage(home: string, java: string): Promise<Stage> {
  const [port, inner] = [await freePort(), await freePort()];
  const origin = `http://localhost:${port}`;
  placeRealms(home);
  const product = await startProduct(origin);
  let output = "";
  const child = spawn(
    "sh",
    [
      join(home, "bin", "kc.sh"),
      "start-dev",
      "--import-realm",
      "--http-host=127.0.0.1",
      `--http-port=${inner}`,
      `--hostname=${origin}`,
      "--proxy-headers=xforwarded",
    ],
    {
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        JAVA_HOME: java,
        QUINTET_ORIGIN: origin,
        KC_BOOTSTRAP_ADMIN_USERNAME: ADMIN.username,
        KC_BOOTSTRAP_ADMIN_PASSWORD: ADMIN.password,
        JAVA_OPTS_APPEND: "-Xmx768m",
      },
    },
  );
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000);
    });
  // kc.sh starts a Java of its own: the whole group ends with us.
  const end = () => {
    try {
      if (child.pid) process.kill(-child.pid, "SIGKILL");
    } catch {
      // It has ended already.
    }
  };
  process.once("exit", end);
  const keycloak = `http://127.0.0.1:${inner}`;
  await ready(keycloak, child, () => output);
  const server = await product.serve();
  const front = await openFront(port, { issuer: passTo(keycloak, origin), product: passTo(server.address, origin) });
  return {
    origin,
    async demote(username, role) {
      const call = await adminCalls(origin);
      const [user] = (await (await call(`users?exact=true&username=${username}`)).json()) as { id: string }[];
      const found = await (await call(`roles/${role}`)).json();
      const done = await call(`users/${user?.id}/role-mappings/realm`, {
        method: "DELETE",
        body: JSON.stringify([found]),
      });
      if (!done.ok) throw new Error(`Keycloak kept the role: ${done.status}`);
    },
    async close() {
      await front.close();
      await server.close();
      end();
      await product.stop();
    },
  };
}
