import type { Ground } from "@quintet/rpc";

export interface Looking {
  stop(): Promise<void>;
}

/** Calls `look` after every ring and at least every `beat` milliseconds, one call at a time, until stopped. */
export function looking(ground: Ground, beat: number, look: () => Promise<void>): Looking {
  let stopped = false;
  let rung = false;
  let awake = () => {};
  const stopListening = ground.listen(() => {
    rung = true;
    awake();
  });
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, beat);
      awake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function run(): Promise<void> {
    while (!stopped) {
      rung = false;
      await look().catch((error: unknown) => ground.log("warn", "a look failed", { error: String(error) }));
      if (!rung && !stopped) await pause();
    }
  }

  const running = run();
  return {
    async stop() {
      stopped = true;
      stopListening();
      awake();
      await running;
    },
  };
}
