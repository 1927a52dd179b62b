import type { Dotted } from "@quintet/ui/i18n/use-words.ts";
import { useTranslation } from "react-i18next";
import type { PartnerStrings } from "./zh-cn.ts";

export type PartnerKey = Dotted<PartnerStrings>;

/** The partner portal's own sentences, by keys the compiler knows. */
export function usePartnerWords(): (key: PartnerKey, values?: Record<string, string | number>) => string {
  const { t } = useTranslation();
  return (key, values) => t(key, { ...values });
}
