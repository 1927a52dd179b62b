import { readDuration } from "@quintet/workflow/core";
import { parseExpression } from "feelin";
import type { PropertyField } from "./property-field.ts";

export type PropertyFault = "duration" | "codes" | "feel";

const codes = /^\s*[\p{L}_][\p{L}\p{N}_-]*(\s*,\s*[\p{L}_][\p{L}\p{N}_-]*)*\s*$/u;

/** Whether FEEL can read it, after the = with which files mark an expression. Other tools' ${…} is for the check to judge. */
function readable(text: string): boolean {
  if (text.includes("${")) return true;
  const tree = parseExpression(text.replace(/^\s*=/, ""), {}, undefined);
  let broken = false;
  tree.iterate({
    enter: ({ type }) => {
      if (type.isError) broken = true;
    },
  });
  return !broken;
}

/** What is wrong with a value, seen at once; whether it fits the process is for the check to say. */
export function propertyFault({ fault }: PropertyField, value: string): PropertyFault | null {
  if (fault === undefined || value.trim() === "") return null;
  if (fault === "duration") return readDuration(value.trim()) ? null : fault;
  if (fault === "codes") return codes.test(value) ? null : fault;
  return readable(value) ? null : fault;
}
