import { accessPersonalData } from "@quintet/access/server";
import { groundPersonalData, type PersonalTable } from "@quintet/db";
import { directoryPersonalData } from "@quintet/directory/server";
import { workflowPersonalData } from "@quintet/workflow/server";

/** Of the houses above, what names members of staff; no column of theirs says more of a customer than his id. */
const knowledge: readonly PersonalTable[] = [
  {
    table: "article_version",
    purpose: "who wrote and approved an article",
    retention: "employment",
    staff: ["author_name", "approved_by"],
  },
  {
    table: "search_log",
    purpose: "what was looked for, not by whom; somebody may have typed a number or a name",
    retention: "log",
    customer: { query: "keep" },
  },
];
const kpi: readonly PersonalTable[] = [
  { table: "alarm", purpose: "who took an alarm up", retention: "log", staff: ["acknowledged_by"] },
  { table: "alarm_change", purpose: "who did what about an alarm", retention: "log", staff: ["by", "note"] },
  {
    table: "target",
    purpose: "who proposed and agreed a target",
    retention: "log",
    staff: ["proposed_by", "agreed_by"],
  },
];

/** Every table with a column that speaks of a person, by the house that owns it. */
export const personalData: Readonly<Record<string, readonly PersonalTable[]>> = {
  directory: directoryPersonalData,
  workflow: workflowPersonalData,
  access: accessPersonalData,
  knowledge,
  kpi,
  ground: groundPersonalData,
};

/**
 * Ids that stand for a person wherever they are. Whom an id means is known as long as the row of that person says it:
 * after an erasure a customer's id means nobody any more.
 */
export const pseudonyms: ReadonlySet<string> = new Set([
  "customer_id",
  "owner_id",
  "person_id",
  "author_id",
  "substitute_id",
  "asked_by_id",
  "issued_by_id",
  "for_id",
]);
