import { escapeXml } from "../../parts/escape-xml.ts";

/** The decision one begins with: a table of one input, one output and one rule. */
export function blankDecision(id: string, words: { input: string; output: string }): string {
  const [input, output] = [escapeXml(words.input), escapeXml(words.output)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" id="${id}Definitions" name="${id}" namespace="http://quintet.dev/decision">
  <decision id="${id}" name="${id}">
    <variable id="${id}Variable" name="${id}" />
    <decisionTable id="${id}Table" hitPolicy="FIRST">
      <input id="${id}Input" label="${input}"><inputExpression id="${id}Asked" typeRef="string"><text>grade</text></inputExpression></input>
      <output id="${id}Output" label="${output}" name="result" typeRef="string" />
      <rule id="${id}Rule"><inputEntry id="${id}RuleInput"><text></text></inputEntry><outputEntry id="${id}RuleOutput"><text>""</text></outputEntry></rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram id="${id}Diagram">
      <dmndi:DMNShape id="${id}Shape" dmnElementRef="${id}"><dc:Bounds height="80" width="180" x="160" y="100" /></dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
`;
}
