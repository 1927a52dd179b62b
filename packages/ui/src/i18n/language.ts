export type Language = "zh-CN" | "en";

export const languages: readonly Language[] = ["zh-CN", "en"];
export const languageNames: Record<Language, string> = { "zh-CN": "中文", en: "English" };

const storageKey = "quintet.language";

/** Chinese unless the person chose English, here or in the browser's own preference handed in. */
export function parseLanguage(wish: string | null | undefined): Language | undefined {
  if (!wish) return undefined;
  if (wish.toLowerCase().startsWith("zh")) return "zh-CN";
  return wish.toLowerCase().startsWith("en") ? "en" : undefined;
}

export function loadLanguage(): Language | undefined {
  try {
    return parseLanguage(localStorage.getItem(storageKey));
  } catch {
    return undefined;
  }
}

export function saveLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
