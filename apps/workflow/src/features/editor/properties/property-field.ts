import type { Meaning } from "../drawn-element.ts";

/** The words of a field: `editor.property.<key>`, with its hint beside it. */
export type PropertyKey =
  | "party"
  | "department"
  | "role"
  | "clock"
  | "clockLabel"
  | "clockLabelEn"
  | "progress"
  | "progressSteps"
  | "outcomes"
  | "form"
  | "job"
  | "decision"
  | "nameEn"
  | "condition"
  | "script"
  | "resultVariable"
  | "calledElement"
  | "loopCondition"
  | "correlationKey";

/** One thing to fill in beside the diagram. */
export interface PropertyField {
  key: PropertyKey;
  kind: "line" | "lines" | "choice";
  /** What may be chosen: codes, or what the draft holds. */
  options?: "party" | "role" | "form" | "decision";
  fault?: "duration" | "codes" | "feel";
  read: (meaning: Meaning) => string;
  /** The properties to set on the meaning; undefined takes one away. */
  write: (value: string, meaning: Meaning) => Record<string, unknown>;
  /** Where the properties are set, if not on the element itself. */
  on?: (meaning: Meaning) => Meaning | undefined;
}

const said = (value: unknown): string => (typeof value === "string" ? value : "");

/** An attribute as it stands in the file. */
export function attribute(
  key: PropertyKey,
  name: string,
  more: Partial<Pick<PropertyField, "kind" | "options" | "fault">> = {},
): PropertyField {
  return {
    key,
    kind: "line",
    ...more,
    read: (meaning) => said(meaning.get(name)),
    write: (value) => ({ [name]: value.trim() === "" ? undefined : value.trim() }),
  };
}
