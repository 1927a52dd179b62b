import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createIdentityHandler } from "./handler.ts";
import { answerJson } from "./http/answer.ts";
import type { IdentityOptions } from "./options.ts";

export interface RunningIdentity {
  /** Where this process listens; tokens name the public origin. */
  origin: string;
  close(): Promise<void>;
}

/** Runs the issuer as a server of its own. `host` is 127.0.0.1 when left out; port 0 takes a free one. */
export async function startIdentity(
  options: IdentityOptions & { port: number; host?: string },
): Promise<RunningIdentity> {
  const host = options.host ?? "127.0.0.1";
  const identity = await createIdentityHandler(options);
  const server = createServer(async (req, res) => {
    if (!(await identity.handle(req, res))) answerJson(res, 404, { error: "not found" });
  });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(options.port, host, resolve);
    });
  } catch (error) {
    await identity.close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await identity.close();
    },
  };
}
