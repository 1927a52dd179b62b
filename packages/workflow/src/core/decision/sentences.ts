import type { SentenceLanguage } from "../sentences.ts";

/** What is wrong with a DMN file: [Chinese, English], `{name}` is filled in. Codes are the stable part. */
const findings = {
  "unreadable-xml": ["文件不是可读的 XML:{detail}", "The file is not readable XML: {detail}"],
  "not-dmn": ["文件不是 DMN 1.1 至 1.5:{namespace}", "The file is not DMN 1.1 to 1.5: {namespace}"],
  "no-decision": ["文件中没有决策。", "The file contains no decision."],
  "id-missing": ["{tag} 没有编号。", "A {tag} has no id."],
  "duplicate-id": ["编号“{id}”重复。", 'The id "{id}" is used twice.'],
  "broken-reference": ["“{name}”引用的“{value}”不存在。", '"{name}" refers to "{value}", which does not exist.'],
  "ring-of-decisions": ["决策 {names} 互相依赖,构成循环。", "The decisions {names} depend on each other in a ring."],
  "unsupported-logic": ["“{name}”使用了不支持的 {tag}。", '"{name}" holds a {tag}, which is not supported.'],
  "unsupported-language": [
    "“{name}”使用了表达式语言“{language}”,此处只支持 FEEL。",
    '"{name}" is written in "{language}"; only FEEL is supported.',
  ],
  "unreadable-text": [
    "“{name}”中的“{value}”不是可读的 FEEL 表达式。",
    'In "{name}", "{value}" is not a readable FEEL expression.',
  ],
  "unreadable-cell": [
    "决策表“{name}”第 {row} 行“{column}”列的“{value}”不是可读的 FEEL。",
    'In the decision table "{name}", row {row}, column "{column}", "{value}" is not readable FEEL.',
  ],
  "rule-width": [
    "决策表“{name}”第 {row} 行有 {found} 格,应为 {wanted} 格。",
    'Row {row} of the decision table "{name}" has {found} cells instead of {wanted}.',
  ],
  "unknown-hit-policy": [
    "决策表“{name}”的命中策略“{value}”无法识别。",
    'The hit policy "{value}" of "{name}" is unknown.',
  ],
  "collects-several-outputs": [
    "决策表“{name}”有多个输出,不能用“{value}”汇总。",
    'The decision table "{name}" has several outputs, which "{value}" cannot gather.',
  ],
  "order-without-values": [
    "决策表“{name}”按输出值排序,却没有列出输出值。",
    'The decision table "{name}" goes by the order of its output values and lists none.',
  ],
  "no-logic": ["决策“{name}”没有内容。", 'The decision "{name}" holds no logic.'],
} as const;

const reasons = {
  "unknown-decision": ["没有编号为“{decision}”的决策。", 'There is no decision "{decision}".'],
  undecidable: ["决策“{decision}”没有内容。", 'The decision "{decision}" holds no logic.'],
  "missing-input": ["决策“{decision}”缺少输入“{name}”。", 'The decision "{decision}" needs the input "{name}".'],
  "wrong-type": [
    "输入“{name}”的值 {value} 不是 {type}。",
    'The value {value} of the input "{name}" is not of the type {type}.',
  ],
  "not-allowed": ["输入“{name}”不允许取值 {value}。", 'The value {value} is not allowed for the input "{name}".'],
  "several-rules": [
    "决策表“{decision}”应只命中一条规则,却命中了第 {rules} 条。",
    'The decision table "{decision}" allows one rule to hold, and the rules {rules} do.',
  ],
  "rules-disagree": [
    "决策表“{decision}”命中的第 {rules} 条规则结果不一致。",
    'The rules {rules} of the decision table "{decision}" hold and give different results.',
  ],
  "no-rule": ["决策表“{decision}”没有命中任何规则。", 'No rule of the decision table "{decision}" holds.'],
  "not-numbers": [
    "决策表“{decision}”要汇总的结果不全是可比较的数。",
    'The results that the decision table "{decision}" gathers are not all of a kind that can be gathered.',
  ],
  "unknown-function": ["“{decision}”调用的“{name}”不存在。", '"{decision}" calls "{name}", which does not exist.'],
} as const;

export type DecisionFindingCode = keyof typeof findings;
export type DecisionReason = keyof typeof reasons;

const sentences: Record<string, readonly [string, string]> = { ...findings, ...reasons };

/** The sentence of a code in one language, with its values filled in. */
export function decisionSentence(
  code: DecisionFindingCode | DecisionReason,
  values: Record<string, string> = {},
  language: SentenceLanguage = "zh-CN",
): string {
  const text = sentences[code]?.[language === "en" ? 1 : 0] ?? code;
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
