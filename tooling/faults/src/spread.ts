import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";

/** Spreads requests over servers that say they are ready, as a load balancer does. */
export interface Spread {
  origin: string;
  close(): Promise<void>;
}

const LOOK = 100;

export async function openSpread(origins: readonly string[]): Promise<Spread> {
  const ready = new Set<string>();
  const look = async (origin: string): Promise<void> => {
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok) ready.add(origin);
    else ready.delete(origin);
    await answer?.arrayBuffer();
  };
  await Promise.all(origins.map(look));
  const looking = setInterval(() => void Promise.all(origins.map(look)), LOOK);
  let turn = 0;

  function pass(req: IncomingMessage, res: ServerResponse): void {
    const open = [...ready];
    const origin = open[turn++ % Math.max(1, open.length)];
    if (!origin) {
      res.writeHead(503).end();
      return;
    }
    const { hostname, port } = new URL(origin);
    const onward = request({ hostname, port, path: req.url, method: req.method, headers: req.headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(res);
    });
    onward.on("error", () => (res.headersSent ? res.destroy() : res.writeHead(502).end()));
    res.on("close", () => onward.destroy());
    req.pipe(onward);
  }

  const server = createServer(pass);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        clearInterval(looking);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
