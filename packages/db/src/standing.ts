import pg from "pg";

/** One connection that stands: when it breaks it is made again, for as long as nobody closes it. */
export interface Standing {
  /** The connection of this moment; undefined while it is being made again. */
  client(): pg.Client | undefined;
  close(): Promise<void>;
}

const AGAIN = 500;

/**
 * Connects and keeps connected. `ready` is called on every new connection before it is used (LISTEN, a lock). Throws only
 * when the very first connection fails; later failures go to `onError` and are tried again twice a second.
 */
export async function keepConnected(
  url: string,
  ready: (client: pg.Client) => Promise<unknown>,
  onError: (error: Error) => void,
): Promise<Standing> {
  let current: pg.Client | undefined;
  let closed = false;

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5_000 });
    next.on("error", onError);
    await next.connect();
    next.on("end", () => {
      if (current === next) current = undefined;
      if (!closed) again();
    });
    await ready(next);
    current = next;
    if (closed) await next.end();
  }
  // A refused connection ends without an "end": this is the only place that tries again.
  function again(): void {
    setTimeout(() => {
      if (closed) return;
      connect().catch((error: Error) => {
        onError(error);
        again();
      });
    }, AGAIN).unref();
  }

  await connect();
  return {
    client: () => current,
    async close() {
      closed = true;
      await current?.end().catch(() => {});
    },
  };
}
