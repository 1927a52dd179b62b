import type { Meaning } from "../drawn-element.ts";
import { partyFields } from "./party-fields.ts";
import { attribute, type PropertyField } from "./property-field.ts";

const nameEn = attribute("nameEn", "quintet:nameEn");
const progress = attribute("progress", "quintet:progress");
const form = attribute("form", "quintet:form", { kind: "choice", options: "form" });
const clock = attribute("clock", "quintet:clock", { fault: "duration" });
const clockLabel = attribute("clockLabel", "quintet:clockLabel");
const clockLabelEn = attribute("clockLabelEn", "quintet:clockLabelEn");
const correlationKey = attribute("correlationKey", "quintet:correlationKey", { fault: "feel" });
const outcomes = attribute("outcomes", "quintet:outcomes", { fault: "codes" });

const peopleWork = ["bpmn:UserTask", "bpmn:ManualTask"];
const machineWork = ["bpmn:ServiceTask", "bpmn:SendTask"];

/** A step that waits for a message: which of the waiting cases hears it is said by a key. */
const hearsMessage = (meaning: Meaning): boolean =>
  meaning.$instanceOf("bpmn:ReceiveTask") ||
  (meaning.$instanceOf("bpmn:CatchEvent") &&
    (meaning.get<Meaning[]>("eventDefinitions") ?? []).some((event) =>
      event.$instanceOf("bpmn:MessageEventDefinition"),
    ));

/** What our engine asks of an element beyond BPMN's own, in the order of the panel. */
export function quintetFields(meaning: Meaning): PropertyField[] {
  const is = (...types: string[]) => types.some((type) => meaning.$instanceOf(type));
  if (is("bpmn:Process")) return [nameEn, attribute("progressSteps", "quintet:progressSteps", { fault: "codes" })];
  if (is(...peopleWork)) {
    return [...partyFields(meaning), clock, clockLabel, clockLabelEn, outcomes, form, progress, nameEn];
  }
  if (is(...machineWork)) return [attribute("job", "quintet:job"), progress, nameEn];
  if (is("bpmn:BusinessRuleTask")) {
    return [
      attribute("decision", "quintet:decision", { kind: "choice", options: "decision" }),
      attribute("resultVariable", "quintet:resultVariable"),
      progress,
      nameEn,
    ];
  }
  if (is("bpmn:ScriptTask")) return [attribute("resultVariable", "quintet:resultVariable"), progress, nameEn];
  if (is("bpmn:StartEvent")) return [form, nameEn];
  if (hearsMessage(meaning)) return [correlationKey, progress, nameEn];
  if (is("bpmn:FlowNode")) return [progress, nameEn];
  return is("bpmn:SequenceFlow") ? [nameEn] : [];
}
