import { expect, test } from "vitest";
import { isOneSlipApart } from "../../core/index.ts";
import { slipsOf } from "./slips.ts";

test("every slip is one slip apart, and none is missing", () => {
  const slips = slipsOf("manyou");
  for (const slip of slips) expect(isOneSlipApart("manyou", slip), slip).toBe(true);
  for (const slip of ["anyou", "mayou", "manyo", "maynou", "manyuo", "nanyou", "manyoux", "xmanyou"])
    expect(slips).toContain(slip);
  expect(slips).not.toContain("manyou");
});
