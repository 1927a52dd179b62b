import type { DecisionFindings } from "./findings.ts";
import type { XmlElement } from "./read-xml.ts";

/** Whose logic it is, for the findings. */
export interface Owner {
  id: string;
  name: string;
}

/** Refuses a language other than FEEL, which is what nothing said means. */
export function checkLanguage(source: XmlElement, owner: Owner, findings: DecisionFindings): void {
  const language = source.attributes.expressionLanguage;
  if (language !== undefined && !/feel/i.test(language)) {
    findings.refuse(owner.id, "unsupported-language", { name: owner.name, language });
  }
}
