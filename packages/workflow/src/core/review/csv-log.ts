import { csvField, csvLines, plainField } from "./csv-text.ts";
import type { LogCase, LogEvent, LogLimits, LogProblem, ReadLog } from "./event-log.ts";
import { LOG_LIMITS } from "./event-log.ts";
import { type DateOrder, readLogTime } from "./log-time.ts";

export const logFields = ["case", "activity", "at", "lifecycle", "resource", "group"] as const;
export type LogField = (typeof logFields)[number];
const needed: readonly LogField[] = ["case", "activity", "at"];

/** Which column holds what, and how its times are to be read where they do not say so themselves. */
export interface LogMapping {
  columns: Partial<Record<LogField, string>>;
  offset: string;
  order: DateOrder;
}

const hints: Record<LogField, RegExp> = {
  case: /^(case([ _:-]?(id|concept:name))?|caseid|trace|number|incident|ticket( ?#)?|工单号?|服务事件号?|案例号?|单号)$/i,
  activity: /^(activity|concept:name|event|task|incident_state|status|步骤|环节|活动)$/i,
  at: /^(time(stamp|:timestamp)?|at|date|complete timestamp|sys_updated_at|时间|时刻)$/i,
  lifecycle: /^(lifecycle([ :_]transition)?|transition|生命周期|状态变化)$/i,
  resource: /^(resource|org:resource|user|person|sys_updated_by|人员|处理人)$/i,
  group: /^(group|org:group|team|department|assignment_group|party|部门|协同方|班组)$/i,
};

/** The names of the columns. */
export const csvHeader = (text: string): string[] => {
  for (const { fields } of csvLines(text.slice(0, 65_536))) return fields.map((field) => field.trim());
  return [];
};

/** The mapping that the names of the columns suggest. */
export function guessMapping(header: readonly string[]): LogMapping {
  const found = logFields.flatMap((field) => {
    const column = header.find((name) => hints[field].test(name));
    return column === undefined ? [] : [[field, column] as const];
  });
  return { columns: Object.fromEntries(found), offset: "+00:00", order: "day-first" };
}

/** Reads a CSV file with one event a line. Lines that cannot be read are named; the others make the log. */
export function readCsvLog(text: string, mapping: LogMapping, limits: LogLimits = LOG_LIMITS): ReadLog {
  const refuse = (reason: Extract<ReadLog, { ok: false }>["reason"], value: string, line: number | null = null) =>
    ({ ok: false, reason, line, value }) as const;
  if (text.length > limits.characters) return refuse("too-large", String(text.length));
  const lines = csvLines(text);
  const first = lines.next();
  if (first.done) return refuse("no-header", "");
  const header = first.value.fields.map((field) => field.trim());
  const missing = needed.filter((field) => !header.includes(mapping.columns[field] ?? ""));
  if (missing.length > 0) return refuse("column-missing", missing.join(", "), 1);
  const place = Object.fromEntries(
    logFields.flatMap((field) => {
      const column = mapping.columns[field];
      return column === undefined ? [] : [[field, header.indexOf(column)]];
    }),
  ) as Partial<Record<LogField, number>>;
  const cases = new Map<string, LogCase>();
  const problems: LogProblem[] = [];
  let events = 0;
  for (const { line, fields, broken } of lines) {
    events += 1;
    if (events > limits.events) return refuse("too-many-events", String(limits.events), line);
    const read =
      broken || fields.length !== header.length
        ? lineBroken(line, fields)
        : lineOf(line, fields, place, mapping, limits);
    if ("code" in read) {
      if (problems.length < limits.problems) problems.push(read);
      continue;
    }
    const known = cases.get(read.name) ?? { name: read.name, events: [], more: [] };
    cases.set(read.name, known);
    if (known.events.length < limits.steps) known.events.push(read.event);
    else if (problems.length < limits.problems) problems.push({ line, code: "too-many-steps", value: read.name });
  }
  if (events === 0) return refuse("empty", "");
  return { ok: true, log: { name: "", cases: [...cases.values()] }, problems, events, ignored: 0 };
}

const lineBroken = (line: number, fields: readonly string[]): LogProblem => ({
  line,
  code: "broken-line",
  value: fields.join(",").slice(0, 120),
});

function lineOf(
  line: number,
  fields: readonly string[],
  place: Partial<Record<LogField, number>>,
  { offset, order }: LogMapping,
  limits: LogLimits,
): LogProblem | { name: string; event: LogEvent } {
  const of = (field: LogField): string | null => {
    const at = place[field];
    const text = at === undefined ? "" : plainField(fields[at] ?? "");
    return text === "" ? null : text;
  };
  const [name, activity, time] = [of("case"), of("activity"), of("at")];
  const [lifecycle, resource, group] = [of("lifecycle"), of("resource"), of("group")];
  if (!name) return { line, code: "no-case", value: "" };
  if (!activity) return { line, code: "no-activity", value: name };
  if (!time) return { line, code: "no-time", value: name };
  const long = [activity, resource, group].find((text) => (text?.length ?? 0) > limits.name);
  if (long) return { line, code: "too-long", value: long.slice(0, 120) };
  const at = readLogTime(time, offset, order);
  if (at === null) return { line, code: "bad-time", value: time.slice(0, 120) };
  return { name, event: { activity, at, lifecycle, resource, group, more: [] } };
}

/** The first line of an exported log; `guessMapping` finds every column of it again. */
export const csvStart = "\uFEFFcase,activity,timestamp,lifecycle,resource,group\r\n";

export const csvCase = ({ name, events }: LogCase): string =>
  events
    .map(({ activity, at, lifecycle, resource, group }) =>
      [name, activity, at, lifecycle ?? "", resource ?? "", group ?? ""].map(csvField).join(","),
    )
    .map((line) => `${line}\r\n`)
    .join("");
