import { connect, createServer, type Server, type Socket } from "node:net";

/** The wire between server and database, which somebody can cut, reset, slow down or let hang. */
export interface Link {
  port: number;
  /** Ends all connections; `reset` tells the other side by RST, otherwise by FIN. */
  cut(reset: boolean): void;
  /** Milliseconds every chunk is held back from now on; 0 for none. */
  slow(ms: number): void;
  /** From now on nothing is passed on, as when a cable is pulled, until it is passed `false`. */
  hang(on: boolean): void;
  close(): Promise<void>;
}

export async function openLink(target: number): Promise<Link> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let delay = 0;
  let hanging = false;

  const pass = (from: Socket, to: Socket): void => {
    // One after the other: a slow wire keeps the order of what it carries, also while it becomes fast again.
    let line: Promise<void> = Promise.resolve();
    from.on("data", (chunk) => {
      if (hanging) return;
      const held = delay;
      line = line.then(async () => {
        if (held > 0) await new Promise((resolve) => setTimeout(resolve, held));
        if (to.writable) to.write(chunk);
      });
    });
    from.on("error", () => {});
    from.on("close", () => to.destroy());
  };

  const server: Server = createServer((near) => {
    const far = connect(target, "127.0.0.1");
    const pair = [near, far] as const;
    pairs.add(pair);
    near.on("close", () => pairs.delete(pair));
    for (const socket of pair) socket.setNoDelay(true);
    pass(near, far);
    pass(far, near);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the link has no port");

  const cut = (reset: boolean): void => {
    for (const pair of pairs) for (const socket of pair) reset ? socket.resetAndDestroy() : socket.destroy();
  };
  return {
    port: address.port,
    cut,
    slow(ms) {
      delay = ms;
    },
    hang(on) {
      hanging = on;
      // What was swallowed cannot be given back: a connection that hung is dead.
      if (!on) cut(true);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        cut(false);
      }),
  };
}
