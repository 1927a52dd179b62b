import { describe, expect, test } from "vitest";
import { designSize, fitCanvas } from "./fit-canvas.ts";

describe("a wall's canvas", () => {
  test("fills a window of its own proportions", () => {
    expect(fitCanvas({ width: 1920, height: 1080 }, { width: 3840, height: 2160 })).toEqual({
      width: 1920,
      height: 1080,
      scale: 2,
      left: 0,
      top: 0,
    });
  });

  test("keeps its proportions in any other window, with equal bars", () => {
    const tall = fitCanvas({ width: 1920, height: 1080 }, { width: 1440, height: 900 });
    expect(tall).toMatchObject({ scale: 0.75, left: 0, top: 45 });
    const wide = fitCanvas({ width: 1920, height: 1080 }, { width: 2560, height: 1080 });
    expect(wide).toMatchObject({ scale: 1, left: 320, top: 0 });
  });

  test("of four times the px holds the same design, not smaller letters", () => {
    expect(designSize({ width: 7680, height: 4320 })).toEqual({ width: 1920, height: 1080 });
  });

  test("of a long shape is longer in design px", () => {
    const { width, height } = designSize({ width: 6656, height: 1792 });
    expect(height).toBe(1080);
    expect(width).toBeCloseTo(4011.4, 1);
  });
});
