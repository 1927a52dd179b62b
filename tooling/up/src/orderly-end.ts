export type OrderlyEnd = {
  /** Aborted at the first wish to end. */
  signal: AbortSignal;
  /** What is opened later is closed earlier. */
  whenEnding: (name: string, close: () => Promise<unknown> | unknown) => void;
  /** Closes everything; resolves when it is done. Closing twice is closing once. */
  end: () => Promise<void>;
};

type Process = Pick<NodeJS.Process, "on" | "exit" | "ppid" | "env">;

const patienceMs = 12_000;

/**
 * Closes things in reverse order at Ctrl-C, SIGTERM, a closed terminal, or when the process that began this one is gone.
 * A second Ctrl-C ends at once. npm, its shell and the terminal pass one Ctrl-C on several times, so signals within
 * `sameWishMs` are one wish.
 */
export function orderlyEnd(host: Process, say: (line: string) => void, sameWishMs = 1_000): OrderlyEnd {
  const closers: { name: string; close: () => Promise<unknown> | unknown }[] = [];
  const wish = new AbortController();
  let wished: number | undefined;
  let ending: Promise<void> | undefined;

  async function closeAll(): Promise<void> {
    for (let closer = closers.pop(); closer; closer = closers.pop()) {
      try {
        await within(Promise.resolve(closer.close()), patienceMs);
      } catch (error) {
        say(`${closer.name}: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
  const end = () => {
    wish.abort();
    ending ??= closeAll();
    return ending;
  };
  const onWish = () => {
    if (wished !== undefined && performance.now() - wished < sameWishMs) return;
    if (wished !== undefined) host.exit(130);
    wished = performance.now();
    say("正在停止 · Stopping …");
    void end().then(() => host.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) host.on(signal, onWish);
  const beginner = Number(host.env.QUINTET_BEGIN_PID);
  if (beginner > 1) {
    setInterval(() => {
      if (host.ppid !== beginner && wished === undefined) onWish();
    }, 1_000).unref();
  }
  return { signal: wish.signal, whenEnding: (name, close) => closers.push({ name, close }), end };
}

async function within(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`did not close within ${ms / 1000} s`)), ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
