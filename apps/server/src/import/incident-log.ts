import { fromIsoLike } from "./instants.ts";
import { type Profile, type Row, read, unreadable } from "./profile.ts";

const atOf = (row: Row) => fromIsoLike(row.Timestamp ?? "");

/** An event log of a service desk: case, activity, time, resource, one line per step. */
export const incidentLog: Profile = {
  name: "event-log",
  kind: "incidents",
  columns: ["CaseID", "Activity", "Timestamp", "Resource"],
  keyOf: (row) => row.CaseID ?? "",
  check: (row) => {
    if (!(row.CaseID ?? "").trim()) return unreadable("CaseID is empty");
    if (!(row.Activity ?? "").trim()) return unreadable("Activity is empty");
    if (!atOf(row)) return unreadable(`Timestamp "${row.Timestamp}" is no moment`);
    return read({ person: row.Resource ?? "", activity: row.Activity ?? "" });
  },
  imported: (rows) => {
    const steps = rows
      .map((row) => ({ at: atOf(row) ?? "", activity: row.Activity ?? "", resource: row.Resource ?? "" }))
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    const first = steps[0];
    const last = steps.at(-1);
    const key = rows[0]?.CaseID;
    if (!first || !last || !key) return unreadable("no line");
    const people = steps.map((step) => step.resource);
    return read({
      history: {
        externalRef: `incidents:event-log:${key}`,
        title: `Incident ${key}`,
        channel: "internet",
        openedAt: first.at,
        closedAt: last.at,
        status: "closed",
        reassigned: people.filter((person, index) => index > 0 && person !== people[index - 1]).length,
        steps,
      },
    });
  },
  mapping: {
    "case.externalRef": "CaseID",
    "case.openedAt": "the first Timestamp of the case",
    "case.closedAt": "the last Timestamp of the case",
    "step.activity": "Activity",
    "step.resource": "Resource",
    "case.reassigned": "changes of Resource from one line to the next",
  },
};
