import type { Dotted } from "@quintet/ui/i18n/use-words.ts";
import { useTranslation } from "react-i18next";
import type { AnswerStrings } from "./zh-cn.ts";

export type AnswerKey = Dotted<AnswerStrings>;

/** The answer page's own sentences, by keys the compiler knows. */
export function useAnswerWords(): (key: AnswerKey, values?: Record<string, string | number>) => string {
  const { t } = useTranslation();
  return (key, values) => t(key, { ...values });
}
