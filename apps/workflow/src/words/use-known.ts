import { useTranslation } from "react-i18next";

type Dictionary = "outcome" | "channel" | "step" | "kind";

/** Words for a code that a definition or a channel brings; what is not in the dictionary stands as it was given. */
export function useKnown(): (dictionary: Dictionary, code: string, given?: string) => string {
  const { t } = useTranslation();
  return (dictionary, code, given = code) => t(`${dictionary}.${code}`, { defaultValue: given });
}
