import { afterEach, describe, expect, test } from "vitest";
import { forgetLive, reportLive, subscribeLive, worstLive } from "./live-state.ts";

const cases = Symbol("cases");
const wall = Symbol("wall");

afterEach(() => {
  forgetLive(cases);
  forgetLive(wall);
});

describe("live streams", () => {
  test("the page is only as live as its worst stream", () => {
    reportLive(cases, "live");
    expect(worstLive()).toBe("live");
    reportLive(wall, "lost");
    expect(worstLive()).toBe("lost");
  });

  test("a stream that is closed no longer counts", () => {
    reportLive(cases, "live");
    reportLive(wall, "connecting");
    forgetLive(wall);
    expect(worstLive()).toBe("live");
  });

  test("nobody is told what has not changed", () => {
    let told = 0;
    const stop = subscribeLive(() => {
      told += 1;
    });
    reportLive(cases, "live");
    reportLive(wall, "live");
    stop();
    expect(told).toBe(1);
  });
});
