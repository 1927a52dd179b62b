import type { Dimension } from "@quintet/cockpit/contract";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

export type NameOfKey = (dimension: Dimension | null, key: string, label: string) => string;

/** Names of keys: channels and kinds are words of the interface, everything else has its name from the data. */
export function useNameOfKey(): NameOfKey {
  const { t, i18n } = useTranslation();
  return useMemo<NameOfKey>(
    () => (dimension, key, label) => {
      if (dimension !== "channel" && dimension !== "variant") return label;
      const known = `${dimension}.${key}`;
      return i18n.exists(known) ? t(known) : label;
    },
    [t, i18n],
  );
}
