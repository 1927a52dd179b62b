import { describe, expect, test } from "vitest";
import { markFailed, nextToSend, parseOutbox, retryAll, withoutKey } from "./outbox.ts";

const two = [
  { key: "a", text: "在吗", at: "2026-07-11T11:44:00Z" },
  { key: "b", text: "还是扣了两次", at: "2026-07-11T11:45:00Z" },
];

describe("messages on their way", () => {
  test("they survive in storage, and broken storage is an empty outbox", () => {
    expect(parseOutbox(JSON.stringify(two))).toEqual(two);
    expect([parseOutbox(null), parseOutbox("{"), parseOutbox('[1,{"key":1}]')]).toEqual([[], [], []]);
  });

  test("the oldest goes first and a failed one holds the later ones back", () => {
    expect(nextToSend(two)?.key).toBe("a");
    const failed = markFailed(two, "a");
    expect(nextToSend(failed)).toBeUndefined();
    expect(nextToSend(retryAll(failed))?.key).toBe("a");
    expect(nextToSend(withoutKey(failed, "a"))?.key).toBe("b");
  });
});
