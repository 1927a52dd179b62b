import { keepConnected } from "./standing.ts";

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
  let rung = false;
  let sending = false;
  const standing = await keepConnected(
    url,
    async (client) => {
      client.on("notification", () => {
        for (const listener of listeners) listener();
      });
      await client.query(`LISTEN ${CHANNEL}`);
    },
    onError,
  );

  const send = async (): Promise<void> => {
    sending = true;
    for (let client = standing.client(); rung && client; client = standing.client()) {
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
    close: () => standing.close(),
  };
}
