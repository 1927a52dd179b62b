import { expect, test } from "vitest";
import type { Check } from "./checks.ts";
import { runProgram } from "./run-program.ts";
import { runStages, type Verdict } from "./run-stages.ts";

const content = (name: string, run: () => void = () => {}): Check => ({
  name,
  run: async () => {
    run();
    return { ok: true, said: "" };
  },
});
const never = new AbortController().signal;
const played = (stages: Check[][], atOnce = 2) => runStages(stages, atOnce, () => {}, never);

test("no more checks run at once than allowed", async () => {
  let running = 0;
  let most = 0;
  const slow = (name: string): Check => ({
    name,
    run: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resume) => setImmediate(resume));
      running -= 1;
      return { ok: true, said: "" };
    },
  });
  await played([["a", "b", "c", "d", "e"].map(slow)]);
  expect(most).toBe(2);
});

test("a stage waits for the one before it", async () => {
  const seen: string[] = [];
  await played([[content("declarations", () => seen.push("first"))], [content("types", () => seen.push("second"))]]);
  expect(seen).toEqual(["first", "second"]);
});

test("a check that throws has failed, and the others go on", async () => {
  const broken = content("broken", () => {
    throw new Error("no such file");
  });
  const verdicts = await played([[broken], [content("fine")]]);
  expect(verdicts.map(({ name, ok }) => ({ name, ok }))).toEqual([
    { name: "broken", ok: false },
    { name: "fine", ok: true },
  ]);
  expect(verdicts[0]?.said).toContain("no such file");
});

test("a program that is told to end ends, with what it started", async () => {
  const ending = new AbortController();
  const told: Verdict[] = [];
  const patient: Check = {
    name: "patient",
    run: (signal) => runProgram(import.meta.dirname, import.meta.dirname, "sleep 60 & wait", signal),
  };
  const finished = runStages([[patient], [content("next")]], 1, (verdict) => told.push(verdict), ending.signal);
  setImmediate(() => ending.abort());
  expect(await finished).toEqual([]);
  expect(told).toEqual([]);
});

test("a program tells what it said and whether it was content", async () => {
  const run = (command: string) => runProgram(import.meta.dirname, import.meta.dirname, command, never);
  expect(await run("echo fine")).toEqual({ ok: true, said: "fine" });
  expect(await run("echo bad >&2; exit 3")).toEqual({ ok: false, said: "bad" });
});
