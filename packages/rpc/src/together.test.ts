import { expect, test } from "vitest";
import type { Ground } from "./ground.ts";
import { together } from "./together.ts";

const ground = {} as Ground;

test("those who want the same at the same time share one look", async () => {
  let looks = 0;
  const look = async () => (looks += 1);
  const answers = await Promise.all(Array.from({ length: 50 }, () => together(ground, "a", look)));
  expect([looks, new Set(answers).size]).toEqual([1, 1]);
});

test("whoever comes after a look has begun is answered by a later one", async () => {
  let world = 1;
  let begun = () => {};
  const hasBegun = new Promise<void>((resolve) => (begun = resolve));
  let goOn = () => {};
  const mayEnd = new Promise<void>((resolve) => (goOn = resolve));
  const first = together(ground, "b", async () => {
    const seen = world;
    begun();
    await mayEnd;
    return seen;
  });
  await hasBegun;
  world = 2;
  const second = together(ground, "b", async () => world);
  goOn();
  expect(await Promise.all([first, second])).toEqual([1, 2]);
});

test("other keys are other looks, and a look that fails fails its own askers alone", async () => {
  const failing = together(ground, "c", async () => Promise.reject(new Error("no")));
  const other = together(ground, "d", async () => 4);
  await expect(failing).rejects.toThrow("no");
  expect(await other).toBe(4);
  expect(await together(ground, "c", async () => 3)).toBe(3);
});
