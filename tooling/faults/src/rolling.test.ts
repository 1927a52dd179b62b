import { afterAll, beforeAll, expect, test } from "vitest";
import { type FragileDatabase, openFragileDatabase } from "./database.ts";
import { startIssuer } from "./issuer.ts";
import { type FragileServer, openFragileServer } from "./server.ts";
import { openSpread, type Spread } from "./spread.ts";

let database: FragileDatabase;
let issuer: Awaited<ReturnType<typeof startIssuer>>;
let servers: FragileServer[];
let spread: Spread;
let token: string;

beforeAll(async () => {
  database = await openFragileDatabase({});
  issuer = await startIssuer();
  servers = await Promise.all([0, 1].map(() => openFragileServer(database.runtimeUrl, issuer.url)));
  for (const server of servers) await server.start();
  spread = await openSpread(servers.map(({ origin }) => origin));
  token = await issuer.token("p-lin");
}, 300_000);
afterAll(async () => {
  await spread?.close();
  for (const server of servers ?? []) await server.kill();
  issuer?.close();
  await database?.close();
});

const openCase = async (title: string): Promise<string> => {
  const answer = await fetch(`${spread.origin}/api/v1/workflow/openCase`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "idempotency-key": encodeURIComponent(title),
    },
    body: JSON.stringify({ title, customerId: "k-chen", customerName: "陈晓燕", channel: "web-chat" }),
  });
  const said = await answer.text();
  return answer.status === 200 ? "200" : `${answer.status} ${said.slice(0, 200)}`;
};

test("two servers are renewed one after the other under load, and no request fails (REL-4)", async () => {
  let rolling = true;
  const statuses = new Map<string, number>();
  const load = Array.from({ length: 4 }, async (_, client) => {
    for (let turn = 0; rolling; turn += 1) {
      const status = await openCase(`滚动 ${client}-${turn}`);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  });
  for (const server of servers) {
    await server.drain();
    await server.start();
    // Only when the first is back in the round does the second go.
    await expect.poll(async () => (await fetch(`${server.origin}/readyz`)).status, { timeout: 20_000 }).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  rolling = false;
  await Promise.all(load);
  expect([...statuses.keys()]).toEqual(["200"]);
  expect(statuses.get("200")).toBeGreaterThan(10);
}, 180_000);

test("a stream ends when its server does, and goes on at the other without a gap", async () => {
  const follow = (lastEventId?: string) => {
    const input = encodeURIComponent(JSON.stringify(lastEventId ? { lastEventId } : {}));
    return fetch(`${spread.origin}/trpc/events?input=${input}`, {
      headers: { authorization: `Bearer ${token}`, accept: "text/event-stream" },
    });
  };
  const reading = (response: Response) => {
    const reader = response.body?.getReader();
    let text = "";
    return async (until: (text: string) => boolean): Promise<string> => {
      while (reader && !until(text)) {
        const { value, done } = await reader.read();
        if (done) break;
        text += new TextDecoder().decode(value);
      }
      return text;
    };
  };
  const lastId = (text: string) => [...text.matchAll(/^id: (.+)$/gm)].at(-1)?.[1];

  const first = reading(await follow());
  const cursor = lastId(await first((text) => lastId(text) !== undefined));
  const ended = first(() => false);
  for (const server of servers) {
    await server.drain();
    await server.start();
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await ended;
  await openCase("断流之间");
  const again = await reading(await follow(cursor))((text) => text.includes("workflow.case-opened"));
  expect(again).toContain("workflow.case-opened");
}, 180_000);
