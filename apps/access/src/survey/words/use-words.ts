import type { Dotted } from "@quintet/ui/i18n/use-words.ts";
import { useTranslation } from "react-i18next";
import type { SurveyStrings } from "./zh-cn.ts";

export type SurveyKey = Dotted<SurveyStrings>;

/** The survey's own sentences, by keys the compiler knows. */
export function useSurveyWords(): (key: SurveyKey, values?: Record<string, string | number>) => string {
  const { t } = useTranslation();
  return (key, values) => t(key, { ...values });
}
