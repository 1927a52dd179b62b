import { DAY } from "../chance/day-shape.ts";
import type { Random } from "../chance/random.ts";
import { type NewId, seededIds } from "../chance/seeded-ids.ts";
import { playAll, type Running } from "../complaints/closed-complaints.ts";
import type { Closed } from "../complaints/closed-rows.ts";
import { planComplaint } from "../complaints/plan-complaint.ts";
import { stagedComplaints } from "../complaints/staged.ts";
import { type ContactHistory, contactHistory } from "../contacts/contact-history.ts";
import { servedBy } from "../contacts/served.ts";
import type { Company } from "../organisation/companies.ts";
import type { Person } from "../organisation/person.ts";
import type { Contents } from "./fill-company.ts";

/** Everything that has happened in a company by now, not yet written. */
export interface Plan {
  company: Company;
  contacts: ContactHistory;
  closed: Omit<Closed, "number">[];
  running: Running[];
  newId: NewId;
}

/** Three months. */
const HISTORY = 92 * DAY;

export function planCompany(
  random: Random,
  { company, customers, articles, complaint }: Contents,
  { people, now }: { people: readonly Person[]; now: number },
): Plan {
  const newId = seededIds(random.fork("case ids"));
  const served = servedBy(company, people, customers);
  const contacts = contactHistory(random.fork("contacts"), served, { from: now - HISTORY, now, articles });
  const planning = random.fork("complaints");
  const complaints = contacts.origins.map((origin) => planComplaint(planning, origin, people));
  if (company.tenantId === "gd")
    complaints.push(...stagedComplaints(random.fork("staged"), { people, customers, now }));
  const { closed, running } = playAll(complaints, complaint, now, newId);
  const caseOf = new Map(closed.map(({ complaint: { interactionId }, id }) => [interactionId, id]));
  contacts.interactions = contacts.interactions.map((row) => ({ ...row, caseId: caseOf.get(row.id) ?? null }));
  return { company, contacts, closed, running, newId };
}
