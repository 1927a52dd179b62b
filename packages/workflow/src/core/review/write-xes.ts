import type { Attribute, LogCase, LogEvent } from "./event-log.ts";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text of an XML attribute: line breaks and tabs survive as references; what XML forbids is left out. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[[\p{Cc}\uFFFE\uFFFF]--[\t\n\r]]/gv, "")
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const attribute = (indent: string, type: Attribute["type"], key: string, value: string | null): string =>
  value === null ? "" : `${indent}<${type} key="${escaped(key)}" value="${escaped(value)}"/>\n`;

const others = (indent: string, more: readonly Attribute[]): string =>
  more.map(({ type, key, value }) => attribute(indent, type, key, value)).join("");

const event = ({ activity, at, lifecycle, resource, group, more }: LogEvent): string =>
  [
    "    <event>\n",
    attribute("      ", "string", "concept:name", activity),
    attribute("      ", "date", "time:timestamp", at),
    attribute("      ", "string", "lifecycle:transition", lifecycle),
    attribute("      ", "string", "org:resource", resource),
    attribute("      ", "string", "org:group", group),
    others("      ", more),
    "    </event>\n",
  ].join("");

const extensions = [
  ["Concept", "concept"],
  ["Time", "time"],
  ["Lifecycle", "lifecycle"],
  ["Organizational", "org"],
] as const;

/** The beginning of an XES file (IEEE 1849-2016): extensions and classifier. Cases follow, then `xesEnd`. */
export function xesStart(name: string): string {
  const told = extensions.map(
    ([word, prefix]) =>
      `  <extension name="${word}" prefix="${prefix}" uri="http://www.xes-standard.org/${prefix === "org" ? "org" : prefix}.xesext"/>\n`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<log xes.version="1849-2016" xes.features="" xmlns="http://www.xes-standard.org/">\n',
    ...told,
    '  <classifier name="Activity" keys="concept:name"/>\n',
    attribute("  ", "string", "concept:name", name),
  ].join("");
}

/** One case as a trace; a log is written case by case, so that it never stands in memory as a whole. */
export const xesCase = ({ name, events, more }: LogCase): string =>
  `  <trace>\n${attribute("    ", "string", "concept:name", name)}${others("    ", more)}${events.map(event).join("")}  </trace>\n`;

export const xesEnd = "</log>\n";
