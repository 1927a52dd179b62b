import type { AddressInfo } from "node:net";
import { initTRPC, TRPCError, tracked } from "@trpc/server";
import { createHTTPServer } from "@trpc/server/adapters/standalone";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createClient, pauseBefore } from "./create-client.ts";
import { failureOf } from "./failure.ts";

type Seen = { path: string; key: string | undefined; bearer: string | undefined };
type Context = { key: string | undefined; bearer: string | undefined };

const seen: Seen[] = [];
let refusals = 0;
let breaksAfter: string | undefined;

const t = initTRPC.context<Context>().create();
const open = t.procedure.use(({ ctx, path, next }) => {
  seen.push({ path, ...ctx });
  if (refusals > 0) {
    refusals -= 1;
    throw new TRPCError({ code: "SERVICE_UNAVAILABLE" });
  }
  return next();
});

const router = t.router({
  name: open.query(() => "华南一班"),
  length: open.input((input) => String(input)).query(({ input }) => input.length),
  open: open.mutation(() => "opened"),
  close: open.mutation(() => {
    throw new TRPCError({ code: "CONFLICT" });
  }),
  changes: open
    .input((input) => input as { lastEventId?: string } | undefined)
    .subscription(async function* ({ input }) {
      const before = Number(input?.lastEventId ?? 0);
      for (let at = before + 1; at <= before + 4; at += 1) {
        yield tracked(String(at), at);
        if (String(at) === breaksAfter) {
          breaksAfter = undefined;
          throw new TRPCError({ code: "INTERNAL_SERVER_ERROR" });
        }
      }
    }),
});

const server = createHTTPServer({
  router,
  basePath: "/trpc/",
  allowMethodOverride: true,
  createContext: ({ req }) => {
    const key = req.headers["idempotency-key"];
    return { key: typeof key === "string" ? key : undefined, bearer: req.headers.authorization };
  },
});

function client() {
  const { port } = server.address() as AddressInfo;
  return createClient<typeof router>({ url: `http://127.0.0.1:${port}/trpc`, token: async () => "token" });
}

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  seen.length = 0;
  refusals = 0;
});

function keys(): (string | undefined)[] {
  return seen.map(({ key }) => key);
}

describe("the client and a server", () => {
  test("every call carries the bearer, queries carry no name", async () => {
    expect(await client().name.query()).toBe("华南一班");
    expect(seen).toEqual([{ path: "name", key: undefined, bearer: "Bearer token" }]);
  });

  test("a question longer than an address is asked all the same, and is still no command", async () => {
    expect(await client().length.query("图".repeat(20_000))).toBe(20_000);
    expect(keys()).toEqual([undefined]);
  });

  test("a mutation repeated on a bad line keeps its name, so that it is carried out once", async () => {
    refusals = 1;
    expect(await client().open.mutate()).toBe("opened");
    expect(keys()).toHaveLength(2);
    expect(keys()[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys()[1]).toBe(keys()[0]);
  });

  test("two mutations carry two names, and a name handed in is kept", async () => {
    const desk = client();
    await Promise.all([desk.open.mutate(), desk.open.mutate()]);
    await desk.open.mutate(undefined, { context: { idempotencyKey: "from-outbox" } });
    expect(new Set(keys()).size).toBe(3);
    expect(keys()[2]).toBe("from-outbox");
  });

  test("a refusal is told at once and not repeated", async () => {
    const refusal = await client().close.mutate().catch(failureOf);
    expect(refusal).toMatchObject({ kind: "conflict", status: 409 });
    expect(seen).toHaveLength(1);
  });

  const follow = (until: number) =>
    new Promise<number[]>((enough, fail) => {
      const events: number[] = [];
      const following = client().changes.subscribe(undefined, {
        onData: ({ data }) => {
          events.push(data);
          if (data !== until) return;
          following.unsubscribe();
          enough(events);
        },
        onComplete: () => fail(new Error("the stream ended")),
        onError: fail,
      });
    });

  test("a stream that breaks goes on after the last event it saw", async () => {
    breaksAfter = "2";
    expect(await follow(4)).toEqual([1, 2, 3, 4]);
    expect(seen.every(({ bearer }) => bearer === "Bearer token")).toBe(true);
  });

  test("a stream that the server ends, as when its token expires, is opened anew where it ended", async () => {
    expect(await follow(7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(seen).toHaveLength(2);
  });
});

test("pauses between attempts grow, are spread, and end at half a minute", () => {
  expect(pauseBefore(1, 0.5)).toBe(500);
  expect(pauseBefore(3, 0.5)).toBe(2_000);
  expect(pauseBefore(40, 0.5)).toBe(30_000);
  expect(pauseBefore(1, 0)).toBeLessThan(pauseBefore(1, 1));
});
