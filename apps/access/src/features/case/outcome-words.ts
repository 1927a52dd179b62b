import { useTranslation } from "react-i18next";

/** An outcome of a task in words; what a definition names otherwise is shown as it is written. */
export function useOutcomeWords(): (outcome: string) => string {
  const { t } = useTranslation();
  return (outcome) => t(`outcome.${outcome}`, { defaultValue: outcome });
}
