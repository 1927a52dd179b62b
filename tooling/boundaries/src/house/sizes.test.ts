import { expect, test } from "vitest";
import { countLines, measureSizes } from "./sizes.ts";

const file = (path: string, lines: number) => ({ path, text: "line\n".repeat(lines) });

test("the break at the end of the last line begins no further line", () => {
  expect(countLines("one\ntwo\n")).toBe(2);
  expect(countLines("one\ntwo")).toBe(2);
  expect(countLines("")).toBe(0);
});

test("half of the files are no longer than the median and nine in ten no longer than the 90th percentile", () => {
  const files = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((lines) => file(`packages/kpi/src/f${lines}.ts`, lines));
  const { sizes } = measureSizes(files);
  expect(sizes).toMatchObject({ files: 10, median: 50, p90: 90, longest: { lines: 100 }, aboveLimit: 0 });
});

test("a file of 301 lines is two files, and the core of the engine may reach 400", () => {
  const { findings } = measureSizes([
    file("packages/kpi/src/core/long.ts", 301),
    file("packages/kpi/src/core/fits.ts", 300),
    file("packages/workflow/src/core/run.ts", 400),
    file("packages/workflow/src/core/too-long.ts", 401),
    file("packages/workflow/src/server/long.ts", 301),
    ...Array.from({ length: 9 }, (_, n) => file(`packages/kpi/src/short-${n}.ts`, 10)),
  ]);
  expect(findings.map(({ where }) => where).sort()).toEqual([
    "packages/kpi/src/core/long.ts",
    "packages/workflow/src/core/too-long.ts",
    "packages/workflow/src/server/long.ts",
  ]);
});

test("files that are long on the whole are a finding though none is above the limit", () => {
  const { findings } = measureSizes([file("packages/kpi/src/one.ts", 61), file("packages/kpi/src/two.ts", 61)]);
  expect(findings).toEqual([{ rule: "small-files", where: "all files", what: "median 61 lines, at most 60" }]);
});

test("what a machine wrote is not measured", () => {
  const { sizes } = measureSizes([file("apps/server/drizzle/meta.ts", 9), file("packages/kpi/src/css.d.ts", 9)]);
  expect(sizes.files).toBe(0);
});
