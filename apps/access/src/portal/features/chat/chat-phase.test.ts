import { describe, expect, test } from "vitest";
import { honestWait, phaseOf } from "./chat-phase.ts";

describe("a conversation as its customer sees it", () => {
  test("an offer is still waiting and wrap-up is already the end", () => {
    expect((["waiting", "offered", "active", "wrap-up", "closed", "abandoned"] as const).map(phaseOf)).toEqual([
      "waiting",
      "waiting",
      "active",
      "ended",
      "ended",
      "left",
    ]);
  });
});

describe("the wait that may honestly be said", () => {
  test("who is first and served at once is next", () => {
    expect(honestWait({ position: 1, estimatedWait: 10 })).toEqual({ kind: "next" });
  });

  test("minutes are rounded up, never down", () => {
    expect(honestWait({ position: 3, estimatedWait: 121 })).toEqual({ kind: "position", ahead: 2, minutes: 3 });
  });

  test("when nobody is on duty no time is promised", () => {
    expect(honestWait({ position: 2, estimatedWait: null })).toEqual({ kind: "nobody", ahead: 1 });
  });
});
