import { describe, expect, test, vi } from "vitest";
import { authorizedFetch } from "./authorized-fetch.ts";

function server(...statuses: number[]) {
  return vi.fn<typeof fetch>(async () => new Response(null, { status: statuses.shift() ?? 200 }));
}

function bearers(fetch: ReturnType<typeof server>): (string | null)[] {
  return fetch.mock.calls.map(([, init]) => new Headers(init?.headers).get("authorization"));
}

describe("calls with a token", () => {
  test("each call carries the token of its own moment", async () => {
    const fetch = server();
    const tokens = ["one", "two"];
    const call = authorizedFetch({ token: async () => tokens.shift(), fetch });
    await call("/trpc/a");
    await call("/trpc/b");
    expect(bearers(fetch)).toEqual(["Bearer one", "Bearer two"]);
  });

  test("a refused token is renewed and the call made once more, not twice", async () => {
    const fetch = server(401, 401);
    const call = authorizedFetch({ token: async () => "old", onUnauthorized: () => true, fetch });
    expect((await call("/trpc/a")).status).toBe(401);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test("without a new token the refusal is passed on", async () => {
    const fetch = server(401);
    const call = authorizedFetch({ token: async () => "old", onUnauthorized: () => false, fetch });
    expect((await call("/trpc/a")).status).toBe(401);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("a caller who is not logged in sends no token", async () => {
    const fetch = server();
    await authorizedFetch({ token: async () => undefined, fetch })("/trpc/a", { headers: { "idempotency-key": "k" } });
    expect(bearers(fetch)).toEqual([null]);
    expect(new Headers(fetch.mock.calls[0]?.[1]?.headers).get("idempotency-key")).toBe("k");
  });
});
