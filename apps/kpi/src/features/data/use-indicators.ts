import type { Indicator } from "@quintet/kpi/contract";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";

/** The library. Definitions change by new versions only, so what was read stays good for a while. */
export function useIndicators() {
  return useQuery({ ...useApi().kpi.listIndicators.queryOptions({}), staleTime: 600_000 });
}

/** Names of indicators in the language of the screen. */
export function useNameOf(): (indicator: Pick<Indicator, "nameZh" | "nameEn">) => string {
  const { language } = useLanguage();
  return ({ nameZh, nameEn }) => (language === "en" ? nameEn : nameZh);
}
