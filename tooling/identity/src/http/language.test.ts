import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { languageOf } from "./language.ts";

const request = (headers: Record<string, string>, url = "/") => ({ url, headers }) as unknown as IncomingMessage;

test("Chinese unless the browser prefers English", () => {
  expect(languageOf(request({}))).toBe("zh-CN");
  expect(languageOf(request({ "accept-language": "fr-FR, de;q=0.8" }))).toBe("zh-CN");
  expect(languageOf(request({ "accept-language": "en-US,en;q=0.9,zh;q=0.8" }))).toBe("en");
  expect(languageOf(request({ "accept-language": "en;q=0.5, zh-TW;q=0.9" }))).toBe("zh-CN");
});

test("what a person chose counts more than what the app asked, and that more than the browser", () => {
  const headers = { "accept-language": "zh", cookie: "a=b; KEYCLOAK_LOCALE=en" };
  expect(languageOf(request(headers), "zh-CN")).toBe("en");
  expect(languageOf(request(headers, "/?kc_locale=zh-CN"))).toBe("zh-CN");
  expect(languageOf(request({ "accept-language": "zh" }), "en")).toBe("en");
});
