import type { IncomingMessage } from "node:http";
import { readCookie } from "./cookies.ts";

export type Language = "zh-CN" | "en";

/** Keycloak's own name, so that a switch of server keeps the choice. */
export const LANGUAGE_COOKIE = "KEYCLOAK_LOCALE";

/** The address' `kc_locale`, else the remembered choice, else what the app asked for, else the browser; else Chinese. */
export function languageOf(req: IncomingMessage, uiLocales?: string): Language {
  const asked = chosenLanguage(req) ?? readCookie(req, LANGUAGE_COOKIE);
  const wishes = [asked, ...(uiLocales?.split(" ") ?? []), ...browserWishes(req.headers["accept-language"])];
  for (const wish of wishes) {
    const language = known(wish);
    if (language !== undefined) return language;
  }
  return "zh-CN";
}

/** The language switched to in this very request, if any. */
export function chosenLanguage(req: IncomingMessage): Language | undefined {
  const query = URL.parse(req.url ?? "/", "http://localhost")?.searchParams;
  return known(query?.get("kc_locale") ?? undefined);
}

function browserWishes(header: string | undefined): string[] {
  const weighted = (header ?? "").split(",").map((entry) => {
    const [tag = "", ...parameters] = entry.trim().split(";");
    const weight = parameters
      .find((parameter) => parameter.trim().startsWith("q="))
      ?.trim()
      .slice(2);
    return { tag, weight: weight === undefined ? 1 : Number(weight) };
  });
  return weighted.toSorted((a, b) => b.weight - a.weight).map(({ tag }) => tag);
}

function known(tag: string | undefined): Language | undefined {
  if (tag === undefined) return undefined;
  if (/^zh\b/i.test(tag)) return "zh-CN";
  return /^en\b/i.test(tag) ? "en" : undefined;
}
