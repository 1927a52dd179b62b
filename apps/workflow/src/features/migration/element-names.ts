const BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
const named = [
  "userTask",
  "serviceTask",
  "manualTask",
  "sendTask",
  "receiveTask",
  "scriptTask",
  "businessRuleTask",
  "task",
  "callActivity",
  "subProcess",
  "intermediateCatchEvent",
  "parallelGateway",
  "inclusiveGateway",
  "exclusiveGateway",
  "eventBasedGateway",
];

export interface Step {
  id: string;
  name: string;
}

/** The steps of a definition on which a token may stand, as they are called. */
export function stepsOf(
  xml: string,
  parse = (text: string) => new DOMParser().parseFromString(text, "text/xml"),
): Step[] {
  const page = parse(xml);
  return named.flatMap((tag) =>
    [...page.getElementsByTagNameNS(BPMN, tag)].flatMap((element) => {
      const id = element.getAttribute("id");
      return id ? [{ id, name: element.getAttribute("name") || id }] : [];
    }),
  );
}
