import { expect, test } from "vitest";
import { parseLibrarySearch } from "./library-search.ts";

test("an address narrows the library by words, audience and perspective; what makes no sense is left out", () => {
  expect(parseLibrarySearch({ q: "接通", group: "perspective", audience: "partner", perspective: "finance" })).toEqual({
    q: "接通",
    group: "perspective",
    audience: "partner",
    perspective: "finance",
  });
  expect(parseLibrarySearch({ q: "", group: "x", audience: "nobody", perspective: 7 })).toEqual({});
});
