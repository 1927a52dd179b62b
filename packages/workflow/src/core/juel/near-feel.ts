const CALL = /(?:[\w-]+:)?getData(?:Object|Input|Output)\(\s*(?:'([^']*)'|"([^"]*)")\s*\)/g;
const PARTS = /"(?:[^"\\]|\\.)*"|'([^'"\\]*)'|==|&&|\|\|/g;
const SIGNS: Readonly<Record<string, string>> = { "==": "=", "&&": " and ", "||": " or " };

/**
 * What is all but FEEL, said in FEEL: BPMN's own XPath reads data by `bpmn:getDataObject('name')`, and people write
 * `==`, `&&`, `||` and single quotes by habit.
 */
export function nearFeel(text: string): string {
  const read = text.replace(CALL, (_, single?: string, double?: string) => single ?? double ?? "");
  return read.replace(PARTS, (part, quoted?: string) => (quoted === undefined ? (SIGNS[part] ?? part) : `"${quoted}"`));
}
