import type { Dotted } from "@quintet/ui/i18n/use-words.ts";
import { useTranslation } from "react-i18next";
import type { PortalStrings } from "./zh-cn.ts";

export type PortalKey = Dotted<PortalStrings>;
export type PortalWords = (key: PortalKey, values?: Record<string, string | number>) => string;

/** The portal's own sentences, by keys the compiler knows. */
export function usePortalWords(): PortalWords {
  const { t } = useTranslation();
  return (key, values) => t(key, { ...values });
}
