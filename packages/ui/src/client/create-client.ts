import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  httpSubscriptionLink,
  retryLink,
  splitLink,
  type TRPCClient,
} from "@trpc/client";
import type { AnyTRPCRouter } from "@trpc/server";
import { EventSource } from "eventsource";
import { type AuthorizedFetchInput, authorizedFetch } from "./authorized-fetch.ts";
import { endlessLink } from "./endless-link.ts";
import { failureOf, isPassing } from "./failure.ts";
import { idempotencyKeyOf, idempotencyLink } from "./idempotency-link.ts";

/** The server speaks plain JSON: instants are ISO text, so that no transformer stands between contract and wire. */
type PlainRouter = AnyTRPCRouter & { _def: { _config: { $types: { transformer: false } } } };

export type CreateClientInput = AuthorizedFetchInput & {
  /** Where the procedures are: `/trpc`. */
  url: string;
};

const longestPause = 30_000;
// A stream counts its attempts over its whole life, so its pause ends at 8 s however often the day was interrupted.
const streamAttempts = 5;
const longestAddress = 4_000;

/** Milliseconds before the next attempt: doubling from half a second, at most 30 s, spread so that desks do not return at once. */
export function pauseBefore(attempt: number, chance: number = Math.random()): number {
  return Math.min(longestPause, 500 * 2 ** (attempt - 1)) * (0.75 + chance / 2);
}

// A stream is worth bringing back after everything but a refusal; a stale token is renewed at the next connect.
function mayReturn(error: unknown): boolean {
  const { kind } = failureOf(error);
  return kind !== "forbidden" && kind !== "not-found";
}

/** Whether a question does not fit into an address beside its path. */
function isLong(input: unknown): boolean {
  return input !== undefined && encodeURIComponent(JSON.stringify(input)).length > longestAddress - 500;
}

/**
 * The client of an app. Queries travel together (at most 10), long ones as a body, mutations alone and named, so that a repeat is carried
 * out once; streams reconnect from the last event they saw.
 */
export function createClient<Router extends PlainRouter>({ url, ...access }: CreateClientInput): TRPCClient<Router> {
  const fetch = authorizedFetch(access);
  return createTRPCClient<PlainRouter>({
    links: [
      idempotencyLink(),
      splitLink({
        condition: (op) => op.type === "subscription",
        true: [
          retryLink({
            retry: ({ error }) => mayReturn(error),
            retryDelayMs: (attempt) => pauseBefore(Math.min(attempt, streamAttempts)),
          }),
          endlessLink(),
          httpSubscriptionLink({ url, EventSource, eventSourceOptions: { fetch } }),
        ],
        false: splitLink({
          condition: (op) => op.type === "mutation",
          true: [
            retryLink({ retry: ({ error, attempts }) => attempts < 3 && isPassing(error), retryDelayMs: pauseBefore }),
            httpLink({ url, fetch, headers: ({ op }) => ({ "idempotency-key": idempotencyKeyOf(op.context) }) }),
          ],
          false: splitLink({
            condition: (op) => isLong(op.input),
            true: httpLink({ url, fetch, methodOverride: "POST" }),
            false: httpBatchLink({ url, fetch, maxItems: 10, maxURLLength: longestAddress }),
          }),
        }),
      }),
    ],
  }) as TRPCClient<Router>;
}
