import { Reader } from "@quintet/knowledge/contract";
import { fieldsAskedFor, renderRendition } from "@quintet/knowledge/core";
import { type Draft, fieldsOf } from "./draft.ts";

export type FaultPlace = "code" | "title" | "topicId" | "validUntil" | "facts" | "renditions" | Reader;
export type FaultReason =
  | "code-form"
  | "title-length"
  | "topic-missing"
  | "ends-before-it-begins"
  | "fact-name"
  | "fact-twice"
  | "nothing-written"
  | "too-long"
  | "unknown-field"
  | "malformed-placeholder"
  | "field-holds-placeholder";
/** What stands against saving: where, why, and the name of the fact concerned. */
export type Fault = { place: FaultPlace; reason: FaultReason; name: string };

const longest = 20_000;
const codeForm = /^[A-Za-z0-9-]{2,40}$/;
const factName = /^[a-z][a-z0-9_]{0,30}$/;

function factFaults({ facts }: Draft): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const { key, value } of facts) {
    if (key === "" && value === "") continue;
    if (!factName.test(key)) faults.push({ place: "facts", reason: "fact-name", name: key });
    else if (seen.has(key)) faults.push({ place: "facts", reason: "fact-twice", name: key });
    seen.add(key);
  }
  return faults;
}

/** What the texts ask for and the facts do not have, each name once; and places that are not closed. */
export function textFaults(text: string, fields: Readonly<Record<string, string>>, place: Reader): Fault[] {
  if (text.length > longest) return [{ place, reason: "too-long", name: "" }];
  const unknown = fieldsAskedFor(text).filter((name) => !Object.hasOwn(fields, name));
  if (unknown.length > 0) return unknown.map((name) => ({ place, reason: "unknown-field", name }));
  const rendered = renderRendition(text, fields);
  return rendered.ok ? [] : [{ place, reason: rendered.reason, name: rendered.field }];
}

/** Everything the server would refuse, told while it is being written. */
export function draftFaults(draft: Draft): Fault[] {
  const faults: Fault[] = [];
  const { length } = draft.title.trim();
  const fields = fieldsOf(draft.facts);
  if (length < 2 || length > 120) faults.push({ place: "title", reason: "title-length", name: "" });
  if (!codeForm.test(draft.code.trim())) faults.push({ place: "code", reason: "code-form", name: "" });
  if (draft.topicId === "") faults.push({ place: "topicId", reason: "topic-missing", name: "" });
  if (draft.validUntil !== "" && Date.parse(draft.validUntil) <= Date.parse(draft.validFrom))
    faults.push({ place: "validUntil", reason: "ends-before-it-begins", name: "" });
  faults.push(...factFaults(draft));
  const readers = Reader.options.filter((reader) => draft.renditions[reader].trim() !== "");
  if (readers.length === 0) faults.push({ place: "renditions", reason: "nothing-written", name: "" });
  for (const reader of readers) faults.push(...textFaults(draft.renditions[reader], fields, reader));
  return faults;
}
