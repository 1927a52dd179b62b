import type { Language } from "@quintet/ui/i18n/language.ts";
import { chineseBpmn } from "./words/bpmn-zh-cn.ts";
import { chinesePanel } from "./words/panel-zh-cn.ts";

const chinese: Readonly<Record<string, string>> = { ...chineseBpmn, ...chinesePanel };

/** A sentence of the editor in the language of the screen, its holes filled; what is not in the list stays English. */
export function translateTo(language: Language) {
  return (template: string, values: Readonly<Record<string, string>> = {}): string => {
    const said = language === "zh-CN" ? (chinese[template] ?? template) : template;
    return said.replace(/\{([^}]+)\}/g, (hole, name: string) => values[name] ?? hole);
  };
}

/** Puts our words in the place of the editor's own. */
export const translateModule = (language: Language) => ({ translate: ["value", translateTo(language)] as const });
