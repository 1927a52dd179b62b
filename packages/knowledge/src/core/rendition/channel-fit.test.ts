import { expect, test } from "vitest";
import { fitsChannel } from "./channel-fit.ts";

test("an SMS holds seventy characters and not one more", () => {
  expect(fitsChannel("sms", "费".repeat(70))).toEqual({ ok: true });
  expect(fitsChannel("sms", "费".repeat(71))).toEqual({ ok: false, reason: "too-long", limit: 70 });
});
test("a spoken line holds no link and no table", () => {
  expect(fitsChannel("ivr", "请访问 https://example.com")).toMatchObject({ reason: "holds-link" });
  expect(fitsChannel("ivr", "|价格|月费|")).toMatchObject({ reason: "holds-table" });
  expect(fitsChannel("web", "|价格|月费|")).toEqual({ ok: true });
});
