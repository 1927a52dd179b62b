import { expect, test } from "vitest";
import { speakEnglish } from "./speak-english.ts";

test("elements with an English name are called by it, the others keep their own", () => {
  const elements = {
    check: { name: "计费核查", $attrs: { "quintet:nameEn": "Billing check" } },
    reply: { name: "答复", $attrs: {} },
  };
  speakEnglish(elements);
  expect([elements.check.name, elements.reply.name]).toEqual(["Billing check", "答复"]);
});
