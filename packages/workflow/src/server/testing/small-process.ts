const NAMESPACES = [
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:quintet="http://quintet.dev/schema/bpmn"',
  'xmlns:camunda="http://camunda.org/schema/1.0/bpmn"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  'targetNamespace="http://quintet.dev/test"',
].join(" ");

/** One element of a small process as XML, and the flows in their order: `begin>work`, `work>over:amount > 3`. */
export function processOf(
  key: string,
  elements: string,
  flows: readonly string[],
  around = "",
  name = "小流程",
): string {
  const drawn = flows.map((flow, index) => {
    const [ends = "", condition] = flow.split(/:(.*)/s);
    const [from, to] = ends.split(">");
    const asked = condition
      ? `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${condition.replaceAll("<", "&lt;")}</bpmn:conditionExpression>`
      : "";
    return `<bpmn:sequenceFlow id="f${index + 1}" sourceRef="${from}" targetRef="${to}">${asked}</bpmn:sequenceFlow>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions ${NAMESPACES}>${around}
  <bpmn:process id="${key}" name="${name}" isExecutable="true">${elements}${drawn.join("")}</bpmn:process>
</bpmn:definitions>`;
}

export const BEGIN = '<bpmn:startEvent id="begin"/>';
export const OVER = '<bpmn:endEvent id="over"/>';

/** A process of one task, with whatever its element is to be told. */
export const oneTask = (key: string, told = "", name?: string): string =>
  processOf(
    key,
    `${BEGIN}<bpmn:userTask id="work" name="办理" ${told}/>${OVER}`,
    ["begin>work", "work>over"],
    "",
    name,
  );
