import type { TimerRule } from "../definition.ts";
import { readExpression } from "../expression.ts";
import type { FindingCode } from "../sentences.ts";
import { firstDue } from "../timers.ts";
import type { Findings } from "./findings.ts";
import { elementOf, elementsOf, idOf, type Source, textOf } from "./source.ts";
import { type VendorPrefixes, vendorAttribute, zeebeValue } from "./vendor.ts";

/** What an element file may ask about its own piece of XML. */
export interface Reader {
  refuse(code: FindingCode, values?: Record<string, string>): void;
  /** Refuses when a yes-no attribute is set. */
  refuseIf(attribute: string, code: FindingCode): void;
  /** The job type a service task asks for, in any vendor's words. */
  job(): string | null;
  timer(): TimerRule | null;
  message(): string | null;
}

export function readerOf(source: Source, prefixes: VendorPrefixes, findings: Findings): Reader {
  const id = idOf(source);
  const refuse = (code: FindingCode, values: Record<string, string> = {}) => findings.refuse(id, code, values);
  return {
    refuse,
    refuseIf: (attribute, code) => {
      if (source[attribute] === true) refuse(code);
    },
    job: () =>
      textOf(source, "job") ??
      zeebeValue(source, prefixes, "taskDefinition", "type") ??
      vendorAttribute(source, prefixes, "topic"),
    timer: () => timerOf(source, refuse),
    message: () => {
      const message = eventOf(source) && elementOf(eventOf(source) ?? source, "messageRef");
      if (!message) refuse("message-missing");
      return message && (textOf(message, "name") ?? idOf(message));
    },
  };
}

const eventOf = (source: Source): Source | null => elementsOf(source, "eventDefinitions")[0] ?? null;

const KINDS = { timeDuration: "duration", timeDate: "date", timeCycle: "cycle" } as const;

function timerOf(source: Source, refuse: Reader["refuse"]): TimerRule | null {
  const event = eventOf(source);
  for (const property of ["timeDuration", "timeDate", "timeCycle"] as const) {
    const body = event && elementOf(event, property);
    const value = body && textOf(body, "body");
    if (!value) continue;
    const kind = KINDS[property];
    if (firstDue(kind, value, 0)) return { kind, value, expression: null };
    const expression = value.startsWith("=") ? readExpression(value) : null;
    if (!expression) refuse("timer-literal", { value });
    return { kind, value, expression };
  }
  refuse("timer-missing");
  return null;
}
