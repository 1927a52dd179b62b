import { expect, test } from "vitest";
import { keyFrom, seal, unseal } from "./seal.ts";

const secret = btoa("a secret of thirty-two letters ok").replaceAll("=", "");

test("what a person sealed opens again with the key of the same person and device", async () => {
  const sealed = await seal(await keyFrom(secret, "p-lin", "d-1"), "place", { text: "你好" });
  expect(new TextDecoder().decode(sealed.data)).not.toContain("你好");
  expect(await unseal(await keyFrom(secret, "p-lin", "d-1"), "place", sealed)).toEqual({ text: "你好" });
});

test("nobody else's key opens it, nor does it open in another place", async () => {
  const key = await keyFrom(secret, "p-lin", "d-1");
  const sealed = await seal(key, "place", 1);
  expect(await unseal(await keyFrom(secret, "p-su", "d-1"), "place", sealed)).toBeNull();
  expect(await unseal(await keyFrom(secret, "p-lin", "d-2"), "place", sealed)).toBeNull();
  expect(await unseal(key, "elsewhere", sealed)).toBeNull();
  expect(key.extractable).toBe(false);
});
