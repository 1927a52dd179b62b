import pg from "pg";

/**
 * Wakes readers of events and facts in every process. It carries no content: whoever wakes reads what he may.
 * Rung after the commit on a connection of its own, because NOTIFY inside the transaction would make all commits
 * queue behind one lock. A ring that is lost with its process is made good by the readers' own slow beat.
 */
export interface Wake {
  ring(): void;
  /** Calls back at every ring of any process; returns the way to stop listening. */
  listen(onRing: () => void): () => void;
  close(): Promise<void>;
}

const CHANNEL = "quintet";

export async function createWake(url: string, onError: (error: Error) => void = () => {}): Promise<Wake> {
  const listeners = new Set<() => void>();
  let client: pg.Client | undefined;
  let closed = false;
  let rung = false;
  let sending = false;

  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url, keepAlive: true });
    next.on("error", onError);
    next.on("end", () => {
      if (client === next) client = undefined;
      if (!closed) setTimeout(() => void connect().catch(onError), 500);
    });
    next.on("notification", () => {
      for (const listener of listeners) listener();
    });
    await next.connect();
    await next.query(`LISTEN ${CHANNEL}`);
    client = next;
  };
  await connect();

  const send = async (): Promise<void> => {
    sending = true;
    while (rung && client) {
      rung = false;
      await client.query(`NOTIFY ${CHANNEL}`).catch(onError);
    }
    sending = false;
  };

  return {
    ring() {
      rung = true;
      if (!sending) void send();
    },
    listen(onRing) {
      listeners.add(onRing);
      return () => listeners.delete(onRing);
    },
    async close() {
      closed = true;
      await client?.end().catch(() => {});
    },
  };
}
