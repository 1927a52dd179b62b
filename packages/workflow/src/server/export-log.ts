import { command } from "@quintet/rpc";
import { workflowMay } from "../contract/permissions.ts";
import { ExportLog, LogPiece } from "../contract/review.ts";
import { csvCase, csvStart } from "../core/review/csv-log.ts";
import type { LogCase, LogEvent } from "../core/review/event-log.ts";
import type { Stay } from "../core/review/trace.ts";
import { xesCase, xesEnd, xesStart } from "../core/review/write-xes.ts";
import { casesOfSubject, withEyesFor } from "./review-cases.ts";
import { loggedSteps, tracesOf } from "./review-traces.ts";

/** Cases in one piece: bounded, so that no log stands in memory as text. */
const PIECE = 500;

const iso = (at: number) => new Date(at).toISOString();

/** What a task leaves in a log: when it was opened, taken up, and done or called off. */
function eventsOfStay({ activity, name, party, resource, from, taken, to, cancelled }: Stay): LogEvent[] {
  const more = [{ type: "string" as const, key: "quintet:element", value: activity }];
  const event = (at: number, lifecycle: string, by: string | null): LogEvent => ({
    activity: name,
    at: iso(at),
    lifecycle,
    resource: by,
    group: party,
    more,
  });
  return [
    event(from, "schedule", null),
    ...(taken === null ? [] : [event(taken, "start", resource)]),
    ...(to === null ? [] : [event(to, cancelled ? "withdraw" : "complete", resource)]),
  ];
}

/** One piece of the event log of a subject as XES (IEEE 1849-2016) or CSV; who took it out is written down. */
export const exportLog = command({
  permission: workflowMay.exportLog,
  input: ExportLog,
  output: LogPiece,
  run: async (deed) => {
    const { format, after, key, log } = deed.input;
    const { heads } = await casesOfSubject(deed, deed.input);
    const begin = after === null ? 0 : heads.findIndex(({ id }) => id === after) + 1;
    const piece = heads.slice(begin, begin + PIECE);
    const last = begin + PIECE >= heads.length;
    const cases: LogCase[] = [];
    const caseNamed = (name: string, events: LogEvent[]): LogCase => ({ name, events, more: [] });
    if (key === "imported") {
      const steps = await withEyesFor(deed, piece, () => loggedSteps(deed, piece));
      for (const { id, externalRef, number } of piece) {
        const name = externalRef?.split(":").slice(2).join(":") || number;
        const lines = steps.get(id) ?? [];
        cases.push(
          caseNamed(
            name,
            lines.map((line) => ({ ...line, at: iso(line.at), more: [] })),
          ),
        );
      }
    } else {
      const { traces } = await tracesOf(deed, piece, false);
      for (const [place, { stays }] of traces.entries()) {
        const events = stays.flatMap(eventsOfStay).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
        cases.push(caseNamed(piece[place]?.number ?? "", events));
      }
    }
    const events = cases.reduce((sum, one) => sum + one.events.length, 0);
    deed.audit({ subject: log ?? key, after: { ...deed.input, cases: cases.length, events } });
    const [start, one, end] =
      format === "xes" ? [xesStart(log ?? key), xesCase, xesEnd] : ([csvStart, csvCase, ""] as const);
    const text = [begin === 0 ? start : "", ...cases.map(one), last ? end : ""].join("");
    return { text, cases: cases.length, events, next: last ? null : (piece.at(-1)?.id ?? null) };
  },
});
