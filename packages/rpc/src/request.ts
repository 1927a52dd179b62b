import type { Caller, Ground } from "./ground.ts";

/** What an HTTP request brings to a procedure. */
export interface RequestContext {
  ground: Ground;
  caller: Caller;
  key: string | undefined;
  address: string | undefined;
  /** When the token ends, in ms: a stream ends with it. */
  expiresAt: number;
  /** Aborts when the log-in ends before its token does. */
  over?: AbortSignal | undefined;
  /** Aborts when this process is about to end; its readers go on at another one. */
  closing?: AbortSignal | undefined;
}
