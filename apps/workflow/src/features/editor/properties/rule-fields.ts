import type { Meaning } from "../drawn-element.ts";
import { attribute, type PropertyField } from "./property-field.ts";

type Make = (type: string, properties: Record<string, unknown>) => Meaning;

/** An expression that stands in an element of its own inside the owner, such as a condition. */
function expression(
  key: PropertyField["key"],
  name: string,
  make: Make,
  on?: (meaning: Meaning) => Meaning | undefined,
): PropertyField {
  const owner = (meaning: Meaning) => (on ? on(meaning) : meaning);
  return {
    key,
    kind: "lines",
    fault: "feel",
    ...(on ? { on } : {}),
    read: (meaning) => owner(meaning)?.get<Meaning>(name)?.get<string>("body") ?? "",
    write: (value, meaning) => {
      if (value.trim() === "") return { [name]: undefined };
      const body = make("bpmn:FormalExpression", { body: value.trim() });
      const parent = owner(meaning);
      if (parent) body.$parent = parent;
      return { [name]: body };
    },
  };
}

const conditionalEvent = (meaning: Meaning): Meaning | undefined =>
  meaning.get<Meaning[]>("eventDefinitions")?.find((event) => event.$instanceOf("bpmn:ConditionalEventDefinition"));
const standardLoop = (meaning: Meaning): Meaning | undefined => {
  const loop = meaning.get<Meaning>("loopCharacteristics");
  return loop?.$instanceOf("bpmn:StandardLoopCharacteristics") ? loop : undefined;
};

/** BPMN's own rules which the general panel leaves out: conditions, scripts, called processes, loops. */
export function ruleFields(meaning: Meaning, make: Make): PropertyField[] {
  const is = (type: string) => meaning.$instanceOf(type);
  const branches = ["bpmn:ExclusiveGateway", "bpmn:InclusiveGateway", "bpmn:Activity"];
  const source = meaning.get<Meaning>("sourceRef");
  if (is("bpmn:SequenceFlow")) {
    const asked = branches.some((type) => source?.$instanceOf(type)) && source?.get("default") !== meaning;
    return asked ? [expression("condition", "conditionExpression", make)] : [];
  }
  if (is("bpmn:Event") && conditionalEvent(meaning))
    return [expression("condition", "condition", make, conditionalEvent)];
  return [
    ...(is("bpmn:ScriptTask") ? [attribute("script", "script", { kind: "lines", fault: "feel" })] : []),
    ...(is("bpmn:CallActivity") ? [attribute("calledElement", "calledElement")] : []),
    ...(is("bpmn:Activity") && standardLoop(meaning)
      ? [expression("loopCondition", "loopCondition", make, standardLoop)]
      : []),
  ];
}
