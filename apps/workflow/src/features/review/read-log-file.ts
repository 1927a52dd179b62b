import type { ImportLog } from "@quintet/workflow/contract";
import { type LogMapping, type ReadLog, readCsvLog, readXes } from "@quintet/workflow/core";

export type LogFile = { name: string; kind: "xes" | "csv"; text: string };
export type LogCases = ImportLog["cases"];

/** What kind of file it is, by its name or else by its first sign. */
export const kindOf = (name: string, text: string): LogFile["kind"] =>
  /\.(xes|xml)$/i.test(name) || text.trimStart().startsWith("<") ? "xes" : "csv";

export const readLogFile = ({ kind, text }: LogFile, mapping: LogMapping): ReadLog =>
  kind === "xes" ? readXes(text) : readCsvLog(text, mapping);

/** The name a log gets by its file: what stands before the ending, as far as a name may hold it. */
export const logNameOf = (fileName: string): string =>
  fileName
    .replace(/\.[^.]*$/, "")
    .replace(/[^\p{L}\p{N} ._-]/gu, "-")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .slice(0, 40)
    .trim();

/** The cases of a log as the server takes them, in heaps that stay far below what one request may weigh. */
export function heapsOf(read: Extract<ReadLog, { ok: true }>, lines = 2_500): LogCases[] {
  const heaps: LogCases[] = [];
  let heap: LogCases = [];
  let weight = 0;
  for (const { name, events } of read.log.cases) {
    const told = name.trim().slice(0, 70);
    if (events.length === 0 || told === "") continue;
    if (heap.length > 0 && (heap.length >= 100 || weight + events.length > lines)) {
      heaps.push(heap);
      [heap, weight] = [[], 0];
    }
    weight += events.length;
    heap.push({
      name: told,
      steps: events.map(({ activity, at, lifecycle, resource, group }) => ({
        activity,
        at,
        lifecycle,
        resource: resource ?? "",
        group,
      })),
    });
  }
  if (heap.length > 0) heaps.push(heap);
  return heaps;
}
