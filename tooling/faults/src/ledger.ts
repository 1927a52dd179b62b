import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";

/** What a client knows of one thing it asked for. Between sending and an answer, and after giving up, it is unknown. */
export type State = "acknowledged" | "refused" | "unknown";

/** A file of intents and answers. An intent is on the disk before anything is sent, so no crash can hide what was asked. */
export interface Ledger {
  intend(key: string): void;
  settle(key: string, state: Exclude<State, "unknown">): void;
  close(): void;
}

export function openLedger(path: string): Ledger {
  const file = openSync(path, "a", 0o600);
  const write = (line: string): void => {
    writeSync(file, `${line}\n`);
    fsyncSync(file);
  };
  return {
    intend: (key) => write(`unknown ${key}`),
    settle: (key, state) => write(`${state} ${key}`),
    close: () => closeSync(file),
  };
}

/** The last word on every key, read back from the file as a checker after a crash would. */
export function readLedger(path: string): Map<string, State> {
  const known = new Map<string, State>();
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const [state, key] = line.split(" ");
    if (key) known.set(key, state as State);
  }
  return known;
}
