import { expect, test } from "vitest";
import { bigrams } from "./bigrams.ts";

test("Chinese runs are cut in pairs, Latin words and numbers stay whole", () => {
  expect(bigrams("5g畅享129元 重复扣费")).toEqual(["5g", "畅享", "129", "元", "重复", "复扣", "扣费"]);
});
test("an empty text has no pieces", () => {
  expect(bigrams("")).toEqual([]);
});
