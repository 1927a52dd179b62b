import { stepWords } from "../../contract/case-words.ts";

/** The plain word of a step a customer sees, in one language; a key of somebody's own definition stands as it is. */
export function stepLabel(key: string, language: "zh-CN" | "en" = "zh-CN"): string {
  const words: Readonly<Record<string, string>> = stepWords[language];
  return words[key] ?? key;
}
