import { useTranslation } from "react-i18next";

/** The reader's word for a step of a case; a step of a definition nobody has named here stands as it came. */
export function useStepWord(): (step: { key: string; label: string }) => string {
  const { t } = useTranslation();
  return ({ key, label }) => t(`case.step.${key}`, { defaultValue: label });
}
