import type { Fact } from "@quintet/kernel";
import { type Definition, type EarlierCase, judgeRepeat } from "@quintet/workflow/core";
import type { NewId } from "../chance/seeded-ids.ts";
import type { Closed } from "./closed.ts";
import { closedFacts } from "./closed-facts.ts";
import { addCaseRows, type CaseRows, noCaseRows } from "./closed-rows.ts";
import type { Complaint } from "./complaint.ts";
import { type Lived, liveThrough } from "./live-through.ts";

export interface Deployed {
  definition: Definition;
  version: number;
}

export interface Running {
  complaint: Complaint;
  lived: Lived;
}

/** Plays every complaint up to `now`: those that are over, and those that are still under way. */
export function playAll(
  complaints: readonly Complaint[],
  { definition, version }: Deployed,
  now: number,
  newId: NewId,
) {
  const closed: Omit<Closed, "number">[] = [];
  const running: Running[] = [];
  for (const complaint of complaints) {
    const lived = liveThrough(definition, complaint, now);
    const { solvedAt, closedAt } = lived;
    if (solvedAt === null || closedAt === null) running.push({ complaint, lived });
    else {
      const id = newId(new Date(complaint.openedAt));
      closed.push({ complaint, lived: { ...lived, solvedAt, closedAt }, id, definitionVersion: version });
    }
  }
  return { closed, running: running.map(risen(closed, running, { definition, now })) };
}

/**
 * Cases under way are opened by the product's own command, which raises the grade of a repeat (WFL-18) and so leads it
 * another way: such a one is lived through again with the grade it will get. All finished cases are written before.
 */
function risen(
  closed: readonly Omit<Closed, "number">[],
  running: readonly Running[],
  { definition, now }: { definition: Definition; now: number },
): (one: Running) => Running {
  const earlierThan = ({ complaint }: Running): EarlierCase[] => {
    const { customer, openedAt } = complaint;
    const known = (other: Complaint, closedAt: number | null): EarlierCase[] =>
      other.customer.id === customer.id
        ? [
            {
              id: "",
              kind: "complaint",
              archiveCode: other.archiveCode,
              status: closedAt === null ? "open" : "closed",
              openedAt: new Date(other.openedAt),
              closedAt: closedAt === null ? null : new Date(closedAt),
            },
          ]
        : [];
    return [
      ...closed.flatMap((one) => known(one.complaint, one.lived.closedAt)),
      ...running.flatMap((one) => (one.complaint.openedAt < openedAt ? known(one.complaint, null) : [])),
    ];
  };
  return (one) => {
    const { archiveCode, grade, openedAt } = one.complaint;
    const judged = judgeRepeat({ archiveCode, grade, at: new Date(openedAt) }, earlierThan(one));
    if (judged.grade === grade) return one;
    const complaint = { ...one.complaint, grade: judged.grade };
    return { complaint, lived: liveThrough(definition, complaint, now) };
  };
}

/** Rows and facts of finished cases. */
export function recordClosed(closed: readonly Closed[], newId: NewId): { rows: CaseRows; facts: Fact[] } {
  const rows = noCaseRows();
  const facts = closed.flatMap((one) => closedFacts(one, addCaseRows(rows, one, newId)));
  return { rows, facts };
}

const SHANGHAI = 8 * 3_600_000;

/** `GD-261121-0042`, as case work itself numbers cases. */
export function caseNumberOf(
  { tenantId, openedAt }: Pick<Complaint, "tenantId" | "openedAt">,
  running: number,
): string {
  const day = new Date(openedAt + SHANGHAI).toISOString().slice(2, 10).replaceAll("-", "");
  return `${tenantId.toUpperCase()}-${day}-${String(running).padStart(4, "0")}`;
}
