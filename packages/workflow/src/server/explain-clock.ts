import { query } from "@quintet/rpc";
import { ClockById, ClockExplanation } from "../contract/clock.ts";
import { workflowMay } from "../contract/permissions.ts";
import { dueWords } from "../core/calendar/due-words.ts";
import { explainDue, type Segment } from "../core/calendar/explain-due.ts";
import { findAgreement } from "./agreement-store.ts";
import { calendarOf } from "./calendar-store.ts";
import { wayToCase } from "./case-access.ts";
import { clockView } from "./case-views.ts";
import { CASE_CLOCK, caseIdOf, clockOf, findClock, momentsOf } from "./clock-store.ts";
import { notFound } from "./not-found.ts";

const iso = (at: number): string => new Date(at).toISOString();
const segmentView = ({ spans, ...segment }: Segment) => ({
  ...segment,
  spans: spans.map(({ from, to }) => ({ from: iso(from), to: iso(to) })),
});

/** How was this due time computed? Segments, pauses, extensions and recomputations, in sentences and in figures (WFL-14). */
export const explainClock = query({
  permission: workflowMay.readCase,
  input: ClockById,
  output: ClockExplanation,
  run: async (look) => {
    const { tx, actor, input, now } = look;
    await wayToCase(look, caseIdOf(input.clockId));
    return look.system(async () => {
      const row = await findClock(tx, actor.tenantId, input.clockId);
      if (!row) throw notFound();
      const calendar = await calendarOf(tx, row.tenantId, row.calendarKey);
      const agreement = row.agreementId
        ? await findAgreement(tx, row.tenantId, row.agreementId, row.agreementVersion)
        : null;
      const clock = clockOf(row, calendar);
      const segments = explainDue(clock, now.getTime());
      const told = { clock, ofCase: row.number === CASE_CLOCK, dueAt: row.dueAt.getTime(), segments };
      const moments = await momentsOf(tx, row);
      const started = { at: row.startedAt, kind: "started" as const, by: "", note: row.duration, dueBefore: null };
      const [first] = moments;
      const history = [{ ...started, dueAfter: first?.dueBefore ?? row.dueAt }, ...moments];
      return {
        clock: clockView(row),
        duration: row.duration,
        agreement: agreement && { id: agreement.id, version: agreement.version, name: agreement.terms.name },
        sentences: {
          zh: dueWords({ ...told, agreement: agreement?.terms.name ?? null }, "zh"),
          en: dueWords({ ...told, agreement: agreement ? agreement.terms.nameEn || agreement.terms.name : null }, "en"),
        },
        segments: segments.map(segmentView),
        history: history.map(({ at, kind, by, note, dueBefore, dueAfter }) => ({
          at: at.toISOString(),
          kind,
          by,
          note,
          dueBefore: dueBefore?.toISOString() ?? null,
          dueAfter: dueAfter?.toISOString() ?? null,
        })),
      };
    });
  },
});
