import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { type CaseView, caseInEnglish } from "@quintet/workflow/contract";

const asItIs = (view: CaseView): CaseView => view;

/** How a case is read in the reader's language: for the `select` of its query. */
export function useSpokenCase(): (view: CaseView) => CaseView {
  const { language } = useLanguage();
  return language === "en" ? caseInEnglish : asItIs;
}
