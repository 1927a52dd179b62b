import {
  type CryptoKey,
  createLocalJWKSet,
  type JSONWebKeySet,
  type JWSHeaderParameters,
  type LocalJWKSet,
} from "jose";

const COOLDOWN_MS = 30_000;
const STALE_AFTER_MS = 600_000;
const TIMEOUT_MS = 3_000;

export type FoundKey = { ok: true; key: CryptoKey } | { ok: false; reason: "unknown-key" | "identity-unavailable" };

export interface KeySourceOptions {
  jwksUri: string;
  fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  now: () => number;
}

/**
 * The public keys of one issuer. The set is fetched at most once per 30 seconds whatever is asked; known keys go on
 * working while the issuer is away; a key the issuer withdrew is forgotten within ten minutes.
 */
export function createKeySource({
  jwksUri,
  fetch,
  now,
}: KeySourceOptions): (header: JWSHeaderParameters) => Promise<FoundKey> {
  let known: LocalJWKSet | undefined;
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;
  let away = false;
  let underway: Promise<void> | undefined;

  async function load(): Promise<void> {
    triedAt = now();
    try {
      const response = await fetch(jwksUri, {
        headers: { accept: "application/json" },
        redirect: "error",
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!response.ok) throw new Error(`key set answered ${response.status}`);
      known = createLocalJWKSet((await response.json()) as JSONWebKeySet);
      fetchedAt = triedAt;
      away = false;
    } catch {
      away = true;
    }
  }

  function refresh(): Promise<void> {
    if (underway === undefined && now() - triedAt >= COOLDOWN_MS) {
      underway = load().finally(() => {
        underway = undefined;
      });
    }
    return underway ?? Promise.resolve();
  }

  async function lookup(header: JWSHeaderParameters): Promise<CryptoKey | undefined> {
    return known?.(header).catch(() => undefined);
  }

  return async (header) => {
    if (known === undefined) await refresh();
    else if (now() - fetchedAt >= STALE_AFTER_MS) void refresh();
    let key = await lookup(header);
    if (key === undefined) {
      await refresh();
      key = await lookup(header);
    }
    if (key !== undefined) return { ok: true, key };
    return { ok: false, reason: away ? "identity-unavailable" : "unknown-key" };
  };
}
