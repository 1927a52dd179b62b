import type { Language } from "@quintet/ui/i18n/language.ts";
import { chineseDecisions } from "./words-zh-cn.ts";

const chinese: Readonly<Record<string, string>> = chineseDecisions;

/** Puts our words in the place of the decision editor's own; what is not in the list stays English. */
export function decisionWords(language: Language) {
  const translate = (template: string, values: Readonly<Record<string, string>> = {}): string => {
    const said = language === "zh-CN" ? (chinese[template] ?? template) : template;
    return said.replace(/\{\s*([^}\s]+)\s*\}/g, (hole, name: string) => values[name] ?? hole);
  };
  return { translate: ["value", translate] as const };
}
