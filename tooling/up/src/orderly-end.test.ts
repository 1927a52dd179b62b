import { EventEmitter } from "node:events";
import { expect, test, vi } from "vitest";
import { orderlyEnd } from "./orderly-end.ts";

function host(env: Record<string, string> = {}) {
  const codes: (number | string | null | undefined)[] = [];
  const exit = (code?: number | string | null) => codes.push(code) as never;
  return { codes, host: Object.assign(new EventEmitter(), { exit, env, ppid: 77 }) as unknown as NodeJS.Process };
}

test("what was opened last is closed first, once, however often the same Ctrl-C arrives", async () => {
  const { host: process, codes } = host();
  const closed: string[] = [];
  const said: string[] = [];
  const ending = orderlyEnd(process, (line) => said.push(line));
  ending.whenEnding("database", () => closed.push("database"));
  ending.whenEnding("broken", () => Promise.reject(new Error("did not close")));
  ending.whenEnding("server", async () => closed.push("server"));
  process.emit("SIGINT");
  process.emit("SIGINT");
  expect(ending.signal.aborted).toBe(true);
  await vi.waitFor(() => expect(codes).toEqual([0]));
  expect(closed).toEqual(["server", "database"]);
  expect(said).toEqual(["正在停止 · Stopping …", "broken: did not close"]);
});

test("a second Ctrl-C ends at once", () => {
  const { host: process, codes } = host();
  const ending = orderlyEnd(process, () => {}, 0);
  ending.whenEnding("stuck", () => new Promise(() => {}));
  process.emit("SIGINT");
  process.emit("SIGINT");
  expect(codes).toEqual([130]);
});

test("the end of whoever began this process is a wish to end", async () => {
  const { host: process, codes } = host({ QUINTET_BEGIN_PID: "76" });
  orderlyEnd(process, () => {});
  await vi.waitFor(() => expect(codes).toEqual([0]), { timeout: 5_000 });
});
