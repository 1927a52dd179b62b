export type AuthorizedFetchInput = {
  /** The access token of this moment, renewed if need be; `undefined` for a caller who is not logged in. */
  token: () => Promise<string | undefined>;
  /** Told of a 401. Answers true when a new token is to be had, and the call is then made once more. */
  onUnauthorized?: (() => Promise<boolean> | boolean) | undefined;
  fetch?: Fetch | undefined;
};

/** What is needed of `fetch`; the real one fits. */
export type Fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
/** The same, as lenient about `signal: undefined` as tRPC and the stream reader are. */
export type LenientFetch = (input: RequestInfo | URL, init?: object) => Promise<Response>;

/** `fetch` with the bearer token of the moment of each call, also of each reconnect of a stream. */
export function authorizedFetch({
  token,
  onUnauthorized,
  fetch = globalThis.fetch,
}: AuthorizedFetchInput): LenientFetch {
  const send = async (input: RequestInfo | URL, init: RequestInit) => {
    const headers = new Headers(init.headers);
    const bearer = await token();
    if (bearer) headers.set("authorization", `Bearer ${bearer}`);
    return fetch(input, { ...init, headers });
  };
  return async (input, init = {}) => {
    const first = await send(input, init);
    if (first.status !== 401 || !onUnauthorized || !(await onUnauthorized())) return first;
    await first.body?.cancel();
    return send(input, init);
  };
}
