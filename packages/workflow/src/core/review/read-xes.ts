/// <reference path="../decision/saxen.d.ts" />
import { Parser } from "saxen";
import type {
  Attribute,
  EventLog,
  LogCase,
  LogEvent,
  LogLimits,
  LogProblem,
  LogRefusal,
  ReadLog,
} from "./event-log.ts";
import { LOG_LIMITS } from "./event-log.ts";
import { readLogTime } from "./log-time.ts";

type Decode = (text: string) => string;
type PlaceOf = () => { line: number };

/** The parser without its proxies: tags by name, attributes when asked for, and where it stands. */
interface PlainParser {
  on(
    hook: "openTag",
    heard: (
      name: string,
      attributes: () => Record<string, string> | true,
      decode: Decode,
      closed: boolean,
      place: PlaceOf,
    ) => void,
  ): this;
  on(hook: "closeTag", heard: (name: string, decode: Decode, closed: boolean, place: PlaceOf) => void): this;
  on(hook: "attention", heard: (text: string, decode: Decode, place: PlaceOf) => void): this;
  on(hook: "error", heard: (error: Error, place: PlaceOf) => void): this;
  parse(xml: string): void;
  stop(): void;
}
const plainParser = (): PlainParser => new (Parser as unknown as new () => PlainParser)();

const types: readonly string[] = ["string", "date", "int", "float", "boolean", "id"];
const isType = (name: string): name is Attribute["type"] => types.includes(name);
const DEEPEST = 24;

type Reading = Extract<ReadLog, { ok: true }>;

/** Where the reader stands: the log, a trace or an event collects attributes; what lies deeper is counted and left out. */
interface Reader {
  limits: LogLimits;
  log: EventLog;
  path: string[];
  attributes: Attribute[];
  trace: LogCase | null;
  events: number;
  ignored: number;
  problems: LogProblem[];
  refused: { reason: LogRefusal; line: number | null; value: string } | null;
}

function problem(reader: Reader, line: number, code: LogProblem["code"], value: string): void {
  if (reader.problems.length < reader.limits.problems) reader.problems.push({ line, code, value: value.slice(0, 120) });
}

/** Takes one attribute out of the list; what is left is `more`. */
function take(attributes: Attribute[], key: string): string | null {
  const at = attributes.findIndex((one) => one.key === key);
  return at < 0 ? null : (attributes.splice(at, 1)[0]?.value ?? null);
}

function eventOf(reader: Reader, line: number): LogEvent | null {
  const more = reader.attributes.splice(0);
  const [activity, time] = [take(more, "concept:name"), take(more, "time:timestamp")];
  const lifecycle = take(more, "lifecycle:transition");
  const [resource, group] = [take(more, "org:resource"), take(more, "org:group")];
  const long = [activity, resource, group].find((text) => (text?.length ?? 0) > reader.limits.name);
  if (!activity) problem(reader, line, "no-activity", "");
  else if (time === null) problem(reader, line, "no-time", activity);
  else if (long) problem(reader, line, "too-long", long);
  else {
    const at = readLogTime(time);
    if (at !== null) return { activity, at, lifecycle, resource, group, more };
    problem(reader, line, "bad-time", time);
  }
  return null;
}

function closeEvent(reader: Reader, line: number): void {
  const event = eventOf(reader, line);
  const { trace, limits } = reader;
  if (!event || !trace) return;
  if (trace.events.length < limits.steps) trace.events.push(event);
  else problem(reader, line, "too-many-steps", trace.name);
}

function closeTrace(reader: Reader, line: number): void {
  const { trace } = reader;
  reader.trace = null;
  if (!trace) return;
  if (trace.name) reader.log.cases.push(trace);
  else problem(reader, line, "no-case", "");
}

/** Attributes of the trace may stand between or behind its events: they are handed over as they come. */
function settle(reader: Reader): void {
  if (!reader.trace) {
    reader.log.name = take(reader.attributes, "concept:name") ?? reader.log.name;
  } else {
    reader.trace.name = take(reader.attributes, "concept:name") ?? reader.trace.name;
    reader.trace.more.push(...reader.attributes);
  }
  reader.attributes = [];
}

/**
 * Reads an XES event log (IEEE 1849-2016): `concept:name`, `time:timestamp`, `lifecycle:transition`, `org:resource`,
 * `org:group`, and every other plain attribute beside them. A document type is refused, so that no entity can grow;
 * nested attributes, extensions and classifiers are counted as ignored. Events that cannot be read are named by line.
 */
export function readXes(text: string, limits: LogLimits = LOG_LIMITS): ReadLog {
  if (text.length > limits.characters)
    return { ok: false, reason: "too-large", line: null, value: String(text.length) };
  const reader: Reader = {
    limits,
    log: { name: "", cases: [] },
    path: [],
    attributes: [],
    trace: null,
    events: 0,
    ignored: 0,
    problems: [],
    refused: null,
  };
  const parser = plainParser();
  const refuse = (reason: LogRefusal, line: number | null, value = "") => {
    reader.refused ??= { reason, line, value: value.slice(0, 120) };
    parser.stop();
  };
  parser
    .on("attention", (told, _decode, place) => {
      if (/^<!DOCTYPE/i.test(told)) refuse("has-doctype", place().line + 1);
    })
    .on("error", (error, place) => refuse("not-xml", place().line + 1, error.message))
    .on("openTag", (tag, attributesOf, decode, _closed, place) => {
      const name = tag.slice(tag.indexOf(":") + 1);
      if (reader.path.length === 0 && name !== "log") return refuse("not-xes", place().line + 1, name);
      if (reader.path.length >= DEEPEST) return refuse("too-deep", place().line + 1);
      const within = reader.path.join("/");
      reader.path.push(name);
      if (within === "log" && name === "trace") {
        settle(reader);
        reader.trace = { name: "", events: [], more: [] };
      } else if (within === "log/trace" && name === "event") {
        settle(reader);
        reader.events += 1;
        if (reader.events > limits.events) refuse("too-many-events", place().line + 1, String(limits.events));
      } else if (isType(name) && ["log", "log/trace", "log/trace/event"].includes(within)) {
        const told = attributesOf();
        if (told === true || told.key === undefined || told.value === undefined) reader.ignored += 1;
        else reader.attributes.push({ type: name, key: decode(told.key), value: decode(told.value) });
      } else if (within !== "") reader.ignored += 1;
    })
    .on("closeTag", (_tag, _decode, _closed, place) => {
      const within = reader.path.join("/");
      reader.path.pop();
      if (within === "log/trace/event") closeEvent(reader, place().line + 1);
      else if (within === "log/trace") {
        settle(reader);
        closeTrace(reader, place().line + 1);
      } else if (within === "log") settle(reader);
    });
  try {
    parser.parse(text);
  } catch (error) {
    refuse("not-xml", null, error instanceof Error ? error.message : String(error));
  }
  if (reader.refused) return { ok: false, ...reader.refused };
  if (reader.path.length > 0) return { ok: false, reason: "not-xml", line: null, value: reader.path.join("/") };
  if (reader.events === 0) return { ok: false, reason: "empty", line: null, value: "" };
  const { log, problems, events, ignored } = reader;
  return { ok: true, log, problems, events, ignored } satisfies Reading;
}
