import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { freePort } from "@quintet/postgres";

/** A server process that can be killed and started again at the same address. */
export interface FragileServer {
  origin: string;
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Asks it to end and waits until it has: what is under way is finished first. */
  drain(): Promise<void>;
}

const SERVE = fileURLToPath(new URL("serve.ts", import.meta.url));
const PATIENCE = 60_000;

export async function openFragileServer(runtimeUrl: string, identityUrl: string): Promise<FragileServer> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  process.once("exit", () => child?.kill("SIGKILL"));
  return {
    origin: `http://127.0.0.1:${port}`,
    async kill() {
      const dying = child;
      if (!dying || dying.exitCode !== null || dying.signalCode !== null) return;
      const gone = new Promise((resolve) => dying.once("exit", resolve));
      dying.kill("SIGKILL");
      await gone;
    },
    async drain() {
      const ending = child;
      if (!ending) return;
      const gone = new Promise((resolve) => ending.once("exit", resolve));
      ending.kill("SIGTERM");
      await gone;
    },
    async start() {
      const starting = spawn(
        process.execPath,
        ["--disable-warning=ExperimentalWarning", SERVE, runtimeUrl, identityUrl, String(port)],
        { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, LOG_LEVEL: "fatal" } },
      );
      child = starting;
      let said = "";
      starting.stderr?.on("data", (chunk: Buffer) => {
        said = (said + chunk.toString()).slice(-2_000);
      });
      await new Promise<void>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error("the server did not start in time")), PATIENCE);
        starting.stdout?.once("data", () => {
          clearTimeout(late);
          resolve();
        });
        starting.once("exit", (code) => reject(new Error(`the server ended with ${code} while it started:\n${said}`)));
      });
    },
  };
}
