import { translateJuel } from "../juel/translate.ts";
import type { DecisionFindings } from "./findings.ts";
import { textIn, type XmlElement } from "./read-xml.ts";

/** Whose logic it is, for the findings. */
export interface Owner {
  id: string;
  name: string;
}

/**
 * The text of an expression or cell, in FEEL: what is in simple JUEL is said in it. Refuses other languages, and JUEL
 * that cannot be said; nothing said about the language means FEEL.
 */
export function feelTextIn(source: XmlElement | null, owner: Owner, findings: DecisionFindings): string | null {
  const text = textIn(source);
  const language = source?.attributes.expressionLanguage ?? "feel";
  const juel = /juel/i.test(language) || (text !== null && /^[$#]\{/.test(text));
  if (!juel && !/feel/i.test(language)) {
    findings.refuse(owner.id, "unsupported-language", { name: owner.name, language });
  }
  if (text === null || !juel || text === "-") return text;
  const translated = translateJuel(/[$#]\{/.test(text) ? text : `\${${text}}`);
  if (!translated.ok) findings.refuse(owner.id, "unreadable-text", { name: owner.name, value: text });
  return translated.ok ? translated.feel : text;
}
