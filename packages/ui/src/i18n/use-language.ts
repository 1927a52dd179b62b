import { useTranslation } from "react-i18next";
import { type Language, parseLanguage } from "./language.ts";
import { changeLanguage } from "./start-i18n.ts";

/** The language on the screen and how to change it. */
export function useLanguage(): { language: Language; setLanguage: (language: Language) => void } {
  const { i18n } = useTranslation("ui");
  const language = parseLanguage(i18n.language) ?? "zh-CN";
  return { language, setLanguage: (next) => void changeLanguage(next) };
}
