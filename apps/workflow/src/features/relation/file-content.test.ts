import { expect, test } from "vitest";
import { fromBase64, sayBytes, toBase64 } from "./file-content.ts";

test("a file comes back as it was sent, however large", async () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, at) => (at * 7) % 256);
  expect(fromBase64(await toBase64(new Blob([bytes])))).toEqual(bytes);
});

test("sizes are told in the unit that fits", () => {
  expect([840, 12_700, 3_250_000].map(sayBytes)).toEqual(["840 B", "12.4 kB", "3.1 MB"]);
});
