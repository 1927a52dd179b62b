import { useTranslation } from "react-i18next";
import type { UiStrings } from "./zh-cn.ts";

/** Dotted keys of a tree of sentences, so that the compiler knows them. */
export type Dotted<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Dotted<Tree[Key]>}`;
}[keyof Tree & string];

export type UiKey = Dotted<UiStrings>;
export type Words = (key: UiKey, values?: Record<string, string | number>) => string;

/** The ground's own strings, by keys the compiler knows. */
export function useWords(): Words {
  const { t } = useTranslation("ui");
  return (key, values) => t(key, { ...values });
}
