import { fromDayFirst } from "./instants.ts";
import { type Profile, type Row, read, unreadable } from "./profile.ts";

const UTC = "+00:00";
const known = (text: string | undefined) => (text && text !== "?" ? text : null);
const atOf = (row: Row) => fromDayFirst(row.sys_updated_at ?? "", UTC);
const count = (text: string | undefined) => (/^\d+$/.test(text ?? "") ? Number(text) : 0);

/** The audit log of a service desk: one line per change, the last line of an incident says how it ended. */
export const incidentDesk: Profile = {
  name: "desk-log",
  kind: "incidents",
  columns: [
    "number",
    "incident_state",
    "reassignment_count",
    "reopen_count",
    "made_sla",
    "opened_at",
    "sys_updated_by",
    "sys_updated_at",
    "closed_at",
  ],
  keyOf: (row) => row.number ?? "",
  check: (row) => {
    if (!(row.number ?? "").trim()) return unreadable("number is empty");
    if (!fromDayFirst(row.opened_at ?? "", UTC)) return unreadable(`opened_at "${row.opened_at}" is no moment`);
    if (!atOf(row)) return unreadable(`sys_updated_at "${row.sys_updated_at}" is no moment`);
    if (!/^(TRUE|FALSE)$/i.test(row.made_sla ?? ""))
      return unreadable(`made_sla "${row.made_sla}" is neither TRUE nor FALSE`);
    return read({ person: known(row.sys_updated_by) ?? "", activity: row.incident_state ?? "" });
  },
  imported: (rows) => {
    const first = rows[0];
    const last = rows.at(-1);
    const openedAt = fromDayFirst(first?.opened_at ?? "", UTC);
    if (!first || !last || !openedAt) return unreadable("no line");
    return read({
      history: {
        externalRef: `incidents:desk-log:${first.number}`,
        title: `${first.number} ${[known(last.category), known(last.subcategory)].filter(Boolean).join(" / ")}`.trim(),
        channel: /phone/i.test(last.contact_type ?? "") ? "voice" : "internet",
        archiveCode: known(last.category)?.slice(0, 64) ?? null,
        openedAt,
        closedAt: fromDayFirst(last.closed_at ?? "", UTC),
        status: /closed/i.test(last.incident_state ?? "") ? "closed" : "open",
        metSla: /true/i.test(last.made_sla ?? ""),
        reopened: count(last.reopen_count),
        reassigned: count(last.reassignment_count),
        steps: rows.map((row) => ({
          at: atOf(row) ?? openedAt,
          activity: row.incident_state ?? "",
          resource: known(row.sys_updated_by) ?? "unknown",
          group: known(row.assignment_group),
        })),
      },
    });
  },
  mapping: {
    "case.externalRef": "number",
    "case.openedAt": "opened_at (day first, UTC)",
    "case.closedAt": "closed_at of the last line",
    "case.metSla": "made_sla of the last line",
    "case.reopened": "reopen_count of the last line",
    "case.reassigned": "reassignment_count of the last line",
    "step.activity": "incident_state",
    "step.resource": "sys_updated_by",
    "step.group": "assignment_group",
  },
};
