import type { FlowNode, TimerRule } from "../definition.ts";
import type { FindingCode } from "../sentences.ts";
import { readCalculation, resultVariableOf } from "./read-calculation.ts";
import { readCall } from "./read-call.ts";
import { expressionIn } from "./read-expression.ts";
import { timerOf } from "./read-timer.ts";
import type { Reading } from "./reading.ts";
import { elementOf, elementsOf, idOf, type Source, textOf } from "./source.ts";
import { vendorAttribute, zeebeValue } from "./vendor.ts";

/** What an element file may ask about its own piece of XML. */
export interface Reader {
  /** The process is marked to be run; in one that is only drawn, what is missing is warned about. */
  executable: boolean;
  refuse(code: FindingCode, values?: Record<string, string>): void;
  warn(code: FindingCode, values?: Record<string, string>): void;
  /** Refuses when a yes-no attribute is set. */
  refuseIf(attribute: string, code: FindingCode): void;
  refuseOutsideEventSub(): void;
  timer(): TimerRule | null;
  message(): string | null;
  messageIfAny(): string | null;
  /** By what the message is told from others of its name. */
  correlation(node: FlowNode): void;
  signal(): string;
  condition(): NonNullable<FlowNode["condition"]>;
  error(): NonNullable<FlowNode["error"]>;
  escalation(): NonNullable<FlowNode["escalation"]>;
  undoes(): string | null;
  /** The job type a service asks for, in any vendor's words, and where its answer goes. */
  service(node: FlowNode): void;
  script(node: FlowNode): void;
  decision(node: FlowNode): void;
  call(node: FlowNode): void;
}

export function readerOf(reading: Reading): Reader {
  const { source, prefixes, findings, executable } = reading;
  const id = idOf(source);
  const refuse = (code: FindingCode, values: Record<string, string> = {}) => findings.refuse(id, code, values);
  const warn = (code: FindingCode, values: Record<string, string> = {}) => findings.warn(id, code, values);
  const lacks = executable ? refuse : warn;
  const event = elementsOf(source, "eventDefinitions")[0] ?? null;
  const throws = source.$type === "bpmn:EndEvent" || source.$type === "bpmn:IntermediateThrowEvent";
  const own = textOf(source, "name") ?? id ?? "";
  const referred = (property: string): Source | null => event && elementOf(event, property);
  const service = (node: FlowNode) => {
    node.job =
      textOf(source, "job") ??
      zeebeValue(source, prefixes, "taskDefinition", "type") ??
      vendorAttribute(source, prefixes, "topic") ??
      node.id;
    const result = resultVariableOf(reading);
    if (result !== null) node.resultVariable = result;
  };
  return {
    executable,
    refuse,
    warn,
    service,
    refuseIf: (attribute, code) => {
      if (source[attribute] === true) refuse(code);
    },
    refuseOutsideEventSub: () => {
      const around = elementOf(source, "$parent");
      if (around?.triggeredByEvent !== true) refuse("start-misplaced");
    },
    timer: () => timerOf(event, refuse, lacks),
    message: () => {
      const message = referred("messageRef");
      if (!message) (throws ? warn : lacks)("message-missing", { name: own });
      return (message && (textOf(message, "name") ?? idOf(message))) ?? own;
    },
    messageIfAny: () => {
      const message = elementOf(source, "messageRef");
      return message && (textOf(message, "name") ?? idOf(message));
    },
    correlation: (node) => {
      const message = referred("messageRef") ?? elementOf(source, "messageRef");
      const named = textOf(source, "correlationKey") ?? (message && textOf(message, "correlationKey"));
      const text = named ?? (message && zeebeValue(message, prefixes, "subscription", "correlationKey"));
      if (text) {
        const expression = expressionIn(text, refuse);
        if (expression) node.correlation = expression;
      }
    },
    signal: () => {
      const signal = referred("signalRef");
      if (!signal) lacks("signal-missing", { name: own });
      return (signal && (textOf(signal, "name") ?? idOf(signal))) ?? own;
    },
    condition: () => {
      const body = referred("condition");
      const text = (body && textOf(body, "body")) ?? "";
      if (text === "") lacks("event-condition-missing");
      const read = text === "" ? null : expressionIn(text, lacks);
      return read ?? { source: text, names: [], equality: null };
    },
    error: () => {
      const error = referred("errorRef");
      const code = error && (textOf(error, "errorCode") ?? textOf(error, "name") ?? idOf(error));
      const variable = event && vendorAttribute(event, prefixes, "errorCodeVariable");
      return { code, variable };
    },
    escalation: () => {
      const escalation = referred("escalationRef");
      return {
        code: escalation && (textOf(escalation, "escalationCode") ?? textOf(escalation, "name") ?? idOf(escalation)),
      };
    },
    undoes: () => idOf(referred("activityRef")),
    script: (node) => {
      service(node);
      readCalculation(reading, node, refuse, lacks);
    },
    decision: (node) => {
      service(node);
      readCalculation(reading, node, refuse, lacks);
    },
    call: (node) => readCall(reading, node, refuse, lacks),
  };
}
