import { expect, test } from "vitest";
import { isEnough, pilotRows } from "./pilot-rows.ts";

const arm = (told: object = {}) => ({
  version: 2,
  opened: 100,
  closed: 50,
  medianSeconds: 3600,
  p90Seconds: 7200,
  inTimeShare: 0.9,
  returns: 10,
  incidents: 0,
  ...told,
});
const verdicts = (pilot: object, inForce: object) =>
  Object.fromEntries(pilotRows({ pilot: arm(pilot), inForce: arm(inForce) }).map(({ key, verdict }) => [key, verdict]));

test("shorter is better, more in time is better, more cases mean nothing", () => {
  const said = verdicts({ medianSeconds: 1800, inTimeShare: 0.99, opened: 200, returns: 20 }, {});
  expect(said).toMatchObject({ median: "better", inTime: "better", opened: null, returns: "even" });
});

test("returns are told per hundred cases, as the versions take different numbers of them", () => {
  const rows = pilotRows({ pilot: arm({ opened: 20, returns: 4 }), inForce: arm() });
  expect(rows.find(({ key }) => key === "returns")).toMatchObject({ pilot: 20, inForce: 10, verdict: "worse" });
});

test("a difference of less than five per cent counts as none", () => {
  expect(verdicts({ p90Seconds: 7300 }, {}).p90).toBe("even");
});

test("nothing is said where a version has closed no case or opened none", () => {
  expect(verdicts({ medianSeconds: null, opened: 0 }, {})).toMatchObject({ median: null, returns: null });
});

test("a comparison is reliable once both versions have closed enough cases", () => {
  const view = (closed: number) => ({ pilot: arm({ closed }), inForce: arm() }) as Parameters<typeof isEnough>[0];
  expect([isEnough(view(29)), isEnough(view(30))]).toEqual([false, true]);
});
