import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { uiEnglish } from "./en.ts";
import { type Language, loadLanguage, saveLanguage } from "./language.ts";
import type { StringTree } from "./same-keys.ts";
import { uiChinese } from "./zh-cn.ts";

/** An app's strings of one language, or how to fetch them when that language is first spoken. */
export type Strings = StringTree | (() => Promise<StringTree>);
export type StartI18nInput = {
  /** The app's own strings, found by `useTranslation()` without a namespace. */
  resources: Record<Language, Strings>;
  /** Spoken when the person never chose; a stored choice wins. Default zh-CN. */
  language?: Language;
};

const appNamespace = "app";
const loaders = new Map<Language, () => Promise<StringTree>>();

async function bring(language: Language): Promise<void> {
  const load = loaders.get(language);
  if (!load || i18next.hasResourceBundle(language, appNamespace)) return;
  i18next.addResourceBundle(language, appNamespace, await load());
}

function markDocument(language: Language): void {
  if (typeof document !== "undefined") document.documentElement.lang = language;
}

/** Starts translation once per page, before the first render. */
export async function startI18n({ resources, language }: StartI18nInput): Promise<void> {
  const spoken = loadLanguage() ?? language ?? "zh-CN";
  await i18next.use(initReactI18next).init({
    lng: spoken,
    fallbackLng: "zh-CN",
    ns: [appNamespace, "ui"],
    defaultNS: appNamespace,
    resources: { "zh-CN": { ui: uiChinese }, en: { ui: uiEnglish } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: "added" },
    returnEmptyString: false,
  });
  for (const [name, strings] of Object.entries(resources)) {
    const load = typeof strings === "function" ? strings : () => Promise.resolve(strings);
    loaders.set(name === "en" ? "en" : "zh-CN", load);
  }
  await bring(spoken);
  markDocument(spoken);
}

/** Speaks another language from now on, on this device. */
export async function changeLanguage(language: Language): Promise<void> {
  await bring(language);
  await i18next.changeLanguage(language);
  saveLanguage(language);
  markDocument(language);
}
