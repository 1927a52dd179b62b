import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import type { FindingView } from "@quintet/workflow/contract";
import { useCallback } from "react";

/** The sentence of a finding in the language of the screen. */
export function useFindingSentence(): (finding: FindingView) => string {
  const { language } = useLanguage();
  return useCallback(({ sentences }) => (language === "en" ? sentences.en : sentences.zh), [language]);
}
