import { DAY } from "../chance/day-shape.ts";
import type { Random } from "../chance/random.ts";
import { type NewId, seededIds } from "../chance/seeded-ids.ts";
import type { Closed } from "../complaints/closed.ts";
import { playAll, type Running } from "../complaints/closed-complaints.ts";
import { planComplaint } from "../complaints/plan-complaint.ts";
import { stagedComplaints } from "../complaints/staged.ts";
import { castContacts } from "../contacts/cast-contacts.ts";
import { type ContactHistory, contactHistory } from "../contacts/contact-history.ts";
import { servedBy } from "../contacts/served.ts";
import type { Company } from "../organisation/companies.ts";
import type { Person } from "../organisation/person.ts";
import { orderHistory } from "../work-orders/order-history.ts";
import type { TakenOver } from "../work-orders/order-rows.ts";
import type { Contents } from "./fill-company.ts";

/** Everything that has happened in a company by now, not yet written. */
export interface Plan {
  company: Company;
  contacts: ContactHistory;
  closed: Omit<Closed, "number">[];
  running: Running[];
  orders: Omit<TakenOver, "number">[];
  newId: NewId;
  now: number;
}

/** Three months. */
const HISTORY = 92 * DAY;

/** Decides the history of a company; the same random stream decides the same. */
export function planCompany(
  random: Random,
  { company, customers, articles, complaint, importedVersion }: Contents,
  { people, now }: { people: readonly Person[]; now: number },
): Plan {
  const newId = seededIds(random.fork("case ids"));
  const served = servedBy(company, people, customers);
  const known = castContacts(customers, served.agents, now);
  const span = { from: now - HISTORY, now };
  const contacts = contactHistory(random.fork("contacts"), served, { ...span, articles, known });
  const planning = random.fork("complaints");
  const complaints = contacts.origins.map((origin) => planComplaint(planning, origin, people));
  if (company.tenantId === "gd")
    complaints.push(...stagedComplaints(random.fork("staged"), { people, customers, now }));
  const { closed, running } = playAll(complaints, complaint, now, newId);
  const caseOf = new Map(closed.map(({ complaint: { interactionId }, id }) => [interactionId, id]));
  contacts.interactions = contacts.interactions.map((row) => ({ ...row, caseId: caseOf.get(row.id) ?? null }));
  const orders = orderHistory(random.fork("orders"), served, span).map((order) => ({
    order,
    id: newId(new Date(order.openedAt)),
    definitionVersion: importedVersion,
  }));
  return { company, contacts, closed, running, orders, newId, now };
}
