import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import type { KindRow } from "@quintet/workflow/contract";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useApi } from "../../api.ts";

/** The kinds of cases there are, those designed here too; undefined while they are being read. */
export function useKinds(): readonly KindRow[] | undefined {
  const { data } = useQuery(useApi().workflow.listKinds.queryOptions({}, { staleTime: 60_000 }));
  return data?.kinds;
}

/** What a kind is called in the reader's language; one whose process is no longer in force stands as its key. */
export function useKindName(): (kind: string) => string {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const kinds = useKinds();
  return (kind) => {
    const row = kinds?.find((one) => one.kind === kind);
    return t(`caseKind.${kind}`, { defaultValue: (language === "en" ? row?.nameEn : row?.name) ?? kind });
  };
}
