import { guessMapping } from "@quintet/workflow/core";
import { expect, test } from "vitest";
import { heapsOf, kindOf, logNameOf, readLogFile } from "./read-log-file.ts";

test("a file is known by its ending, or by how it begins", () => {
  expect(["a.xes", "a.csv", "log"].map((name) => kindOf(name, "case,at"))).toEqual(["xes", "csv", "csv"]);
  expect(kindOf("log", "  <?xml")).toBe("xes");
});

test("a log gets the name of its file, as far as a name may hold it", () => {
  expect(logNameOf("bpi2013-volvo incidents.csv")).toBe("bpi2013-volvo incidents");
  expect(logNameOf("__事件:日志.xes")).toBe("事件-日志");
});

test("cases travel in heaps that are neither too many nor too heavy, and none is lost", () => {
  const lines = Array.from({ length: 700 }, (_, at) => `${at % 250},A,2026-01-01 00:00:0${at % 10},R`);
  const text = ["case,activity,timestamp,resource", ...lines].join("\n");
  const read = readLogFile(
    { name: "a.csv", kind: "csv", text },
    guessMapping(["case", "activity", "timestamp", "resource"]),
  );
  if (!read.ok) throw new Error(read.reason);
  const heaps = heapsOf(read, 120);
  expect(heaps.every((heap) => heap.length <= 100)).toBe(true);
  expect(heaps.flat()).toHaveLength(250);
  expect(heaps.flat().reduce((sum, { steps }) => sum + steps.length, 0)).toBe(700);
});
