import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Strings } from "./zh-cn.ts";

type Dotted<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Dotted<Tree[Key]>}`;
}[keyof Tree & string];

export type Key = Dotted<Strings>;
export type Words = (key: Key, values?: Record<string, string | number>) => string;

/** The app's own strings, by keys the compiler knows. */
export function useWords(): Words {
  const { t } = useTranslation();
  return useMemo<Words>(() => (key, values) => t(key, { ...values }), [t]);
}
